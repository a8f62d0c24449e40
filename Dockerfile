# Serves the site that `npm run build` leaves in out/: docker build -t on-record . && docker run -p 8080:8080 on-record
FROM nginxinc/nginx-unprivileged:1.28-alpine
COPY docs/nginx.conf /etc/nginx/conf.d/default.conf
COPY out/ /usr/share/nginx/html/
EXPOSE 8080
