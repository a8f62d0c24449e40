import { createContext, type ReactNode } from 'react';
import createReconciler, { type HostConfig } from 'react-reconciler';
import { ConcurrentRoot, DiscreteEventPriority } from 'react-reconciler/constants.js';
import { DrawnElement, type DrawnNode, DrawnText } from './drawn-tree';

type Attributes = Readonly<Record<string, unknown>>;
type Nothing = null;
/** React keeps one a level, for renderers whose elements depend on what is around them; it mustn't be null. */
type Surrounding = 'drawing';

type Host = HostConfig<
  string,
  Attributes,
  DrawnElement,
  DrawnElement,
  DrawnText,
  never,
  never,
  never,
  never,
  DrawnNode,
  Surrounding,
  never,
  NodeJS.Timeout,
  -1,
  Nothing,
  Nothing,
  Nothing,
  never,
  never,
  never
>;

const insert = (parent: DrawnElement, child: DrawnNode, before?: DrawnNode) => parent.insert(child, before);
const remove = (parent: DrawnElement, child: DrawnNode) => parent.remove(child);
const nothing = () => {};
const none = () => null;
const no = () => false;

/** How React makes and changes what is drawn. */
const drawing: Pick<
  Host,
  | 'createInstance'
  | 'createTextInstance'
  | 'appendInitialChild'
  | 'appendChild'
  | 'appendChildToContainer'
  | 'insertBefore'
  | 'insertInContainerBefore'
  | 'removeChild'
  | 'removeChildFromContainer'
  | 'clearContainer'
  | 'commitUpdate'
  | 'commitTextUpdate'
  | 'getPublicInstance'
> = {
  createInstance: (name, attributes) => new DrawnElement(name, attributes),
  createTextInstance: (text) => new DrawnText(text),
  appendInitialChild: insert,
  appendChild: insert,
  appendChildToContainer: insert,
  insertBefore: insert,
  insertInContainerBefore: insert,
  removeChild: remove,
  removeChildFromContainer: remove,
  clearContainer: (parent) => parent.clear(),
  commitUpdate: (element, _name, _before, attributes) => element.setAttributes(attributes),
  commitTextUpdate: (node, _before, text) => node.setText(text),
  getPublicInstance: (node) => node,
};

/** What React asks of a screen: there is none, so every change is made at once, nobody waits, and nothing is to be restored. */
const noScreen: Omit<Host, keyof typeof drawing> = {
  supportsMutation: true,
  supportsPersistence: false,
  supportsHydration: false,
  isPrimaryRenderer: true,
  rendererPackageName: 'on-record',
  rendererVersion: '0',
  extraDevToolsConfig: null,
  bindToConsole: () => nothing,
  noTimeout: -1,
  scheduleTimeout: setTimeout,
  cancelTimeout: clearTimeout,
  NotPendingTransition: null,
  HostTransitionContext: createContext(null),
  finalizeInitialChildren: no,
  shouldSetTextContent: no,
  getRootHostContext: () => 'drawing',
  getChildHostContext: (around) => around,
  prepareForCommit: none,
  resetAfterCommit: nothing,
  preparePortalMount: nothing,
  getInstanceFromNode: none,
  beforeActiveInstanceBlur: nothing,
  afterActiveInstanceBlur: nothing,
  prepareScopeUpdate: nothing,
  getInstanceFromScope: none,
  detachDeletedInstance: nothing,
  setCurrentUpdatePriority: nothing,
  getCurrentUpdatePriority: () => DiscreteEventPriority,
  resolveUpdatePriority: () => DiscreteEventPriority,
  resetFormInstance: nothing,
  requestPostPaintCallback: nothing,
  shouldAttemptEagerTransition: no,
  trackSchedulerEvent: nothing,
  resolveEventType: none,
  resolveEventTimeStamp: () => -1,
  maySuspendCommit: no,
  maySuspendCommitOnUpdate: no,
  maySuspendCommitInSyncRender: no,
  preloadInstance: () => true,
  startSuspendingCommit: none,
  suspendInstance: nothing,
  suspendOnActiveViewTransition: nothing,
  waitForCommitToBeReady: none,
  getSuspendedCommitReason: none,
};

const { createContainer, updateContainerSync, flushSyncWork, flushPassiveEffects } = createReconciler({
  ...noScreen,
  ...drawing,
});

/**
 * What components draw, their effects and all that follows from them included, without a document: Recharts decides what
 * to draw in effects, which React's server renderer leaves out.
 * @param read takes what it needs of an element around what is drawn; afterwards all is taken down, because Recharts keeps
 * what stays up: some megabytes a drawing.
 * @returns what was read. Throws what a component throws.
 */
export function drawTree<Read>(drawn: ReactNode, read: (drawn: DrawnElement) => Read): Read {
  const host = new DrawnElement('host', {});
  const failures: unknown[] = [];
  const fail = (error: unknown) => failures.push(error);
  const root = createContainer(host, ConcurrentRoot, null, false, null, '', fail, fail, fail, nothing, null);
  const put = (tree: ReactNode) => {
    updateContainerSync(tree, root, null);
    do flushSyncWork();
    while (flushPassiveEffects());
  };
  return withWindow(() => {
    put(drawn);
    if (failures.length > 0) throw failures[0];
    const seen = read(host);
    put(null);
    return seen;
  });
}

/** Recharts asks a browser's window whether it may move things; here is one that can't say. */
function withWindow<Result>(run: () => Result): Result {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'window');
  Object.defineProperty(globalThis, 'window', { value: {}, configurable: true });
  try {
    return run();
  } finally {
    if (before === undefined) Reflect.deleteProperty(globalThis, 'window');
    else Object.defineProperty(globalThis, 'window', before);
  }
}
