import { inspect } from 'node:util';

/**
 * A reporter of node:test: a line of JSON for each test that came to an end.
 *
 * @param {AsyncIterable<{ type: string, data: any }>} events
 */
export default async function* testEvents(events) {
  const path = [];
  for await (const { type, data } of events) {
    if (type === 'test:start') {
      path.length = data.nesting;
      path.push(data.name);
    }
    // What fails because of the tests in it has been told of already.
    const isOutcome = type === 'test:fail' ? data.details.error.failureType !== 'subtestsFailed' : type === 'test:pass';
    if (!isOutcome || (type === 'test:pass' && data.details.type === 'suite')) continue;
    const { error } = data.details;
    yield (
      JSON.stringify({
        title: [...path.slice(0, data.nesting), data.name].join(' › '),
        outcome: error ? 'failed' : data.skip !== undefined || data.todo !== undefined ? 'skipped' : 'passed',
        ...(error && { error: inspect(error.cause ?? error) }),
      }) + '\n'
    );
  }
}
