import type { ReactNode } from 'react';
import type { AgentsView } from '../../lib/derive/agent-view';
import { tableWords } from '../../lib/words/table';
import styles from './agent-table.module.css';
import { RowTable } from './row-table';

/** Who speaks, on which side, and what rests on them: many documents can have few origins. */
export function AgentTable({ agents: { agents, sided } }: { agents: AgentsView }): ReactNode {
  const { who, side, figures } = tableWords.agents;
  return (
    <div className={styles['agents']} data-part="agents">
      <RowTable columns={[who, ...(sided ? [side] : []), figures]}>
        {agents.map((agent) => (
          <tr key={agent.id}>
            <th scope="row">
              <b>{agent.name}</b>
              {agent.role === '' ? '' : `, ${agent.role}`}
            </th>
            {sided ? <td data-none={agent.hasSide ? undefined : ''}>{agent.side}</td> : null}
            <td>
              {agent.figures.map((figure, index) => (
                <span key={figure.href}>
                  {index > 0 ? '; ' : ''}
                  <a href={figure.href}>{figure.text}</a>
                </span>
              ))}
              {agent.figures.length > 0 && agent.assertions !== undefined ? '; ' : ''}
              {agent.assertions}
            </td>
          </tr>
        ))}
      </RowTable>
    </div>
  );
}
