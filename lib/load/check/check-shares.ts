import { limitsOf } from '../../facts/quantity';
import { readingEnds } from '../../facts/reading';
import type { Quantity } from '../../schema/quantity';
import { isPercent } from '../../words/units';
import type { Fault, Path } from '../fault';
import type { Checked } from './checked';
import { linksOf } from './links-of';

const isShare = (value: number) => value >= 0 && value <= 100;

/** The numbers of a quantity that no share can be. */
function checkQuantity(quantity: Quantity, whole: string, path: Path): Fault[] {
  const explain = (value: number) =>
    `${value} per cent of ${whole} can’t be; write a number from 0 to 100, or a measure without a whole`;
  const { low, high } = limitsOf(quantity);
  const wrong = [low, high].find((value) => !isShare(value));
  const own = wrong === undefined ? [] : [{ path: [...path, quantity.bound], message: explain(wrong) }];
  const around = quantity.intervals.flatMap((interval, index) => {
    const key = isShare(interval.low) ? 'high' : 'low';
    return isShare(interval[key])
      ? []
      : [{ path: [...path, 'intervals', index, key], message: explain(interval[key]) }];
  });
  return [...own, ...around];
}

function checkFigures({ figures, measures }: Checked['draft']): Fault[] {
  return [...figures].flatMap(([id, figure]) => {
    const whole = measures.get(figure.measure)?.whole;
    if (whole === undefined) return [];
    return linksOf(figure, ['figures', id]).flatMap(({ link, path }) =>
      link.quantity === undefined ? [] : checkQuantity(link.quantity, whole, [...path, 'quantity']),
    );
  });
}

function checkSeries({ draft, readings }: Checked): Fault[] {
  return [...draft.series].flatMap(([id, { measure }]) => {
    const whole = draft.measures.get(measure)?.whole;
    const ends = (readings.get(id) ?? []).flatMap((reading) =>
      readingEnds(reading).map((value) => ({ value, of: reading.date.text })),
    );
    const wrong = ends.find(({ value }) => !isShare(value));
    if (whole === undefined || wrong === undefined) return [];
    const message = `its reading of ${wrong.of} is ${wrong.value} per cent of ${whole}, which can’t be; correct it, or write a measure without a whole`;
    return [{ path: ['series', id, 'file'], message }];
  });
}

/** Numbers that are called shares of a measure that has no whole. */
function checkNatures({ figures, measures }: Checked['draft']): Fault[] {
  return [...figures].flatMap(([id, figure]) => {
    const measure = measures.get(figure.measure);
    if (measure === undefined || measure.whole !== undefined) return [];
    const instead = isPercent(measure.unit) ? `whole: under the measure ${figure.measure}, or ` : '';
    const message = `a share is a part of a whole, and ${figure.measure} has none; write ${instead}another nature, such as estimate or derived`;
    return linksOf(figure, ['figures', id]).flatMap(({ link, path }) =>
      link.nature === 'share' ? [{ path: [...path, 'nature'], message }] : [],
    );
  });
}

/** Shares that are no shares of their whole. */
export function checkShares(checked: Checked): Fault[] {
  return [...checkFigures(checked.draft), ...checkNatures(checked.draft), ...checkSeries(checked)];
}
