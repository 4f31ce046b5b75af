'use strict';
const { TestEnvironment } = require('jest-environment-node');
const { createStrapi, factories } = require('@strapi/strapi');

/** The listeners of the process by event, as they are now. */
const listenersOf = () => new Map(process.eventNames().map((event) => [event, process.rawListeners(event)]));

/** Takes off the process what was put on it since; Strapi would take off all, those of the test runner too. */
function removeListenersSince(before) {
  for (const event of process.eventNames())
    for (const listener of process.rawListeners(event))
      if (!before.get(event)?.includes(listener)) process.removeListener(event, listener);
}

/** Strapi as it is, but that its stop leaves the listeners of the test runner alone. */
function createStrapiForTests(options) {
  const before = listenersOf();
  const strapi = createStrapi(options);
  const destroy = strapi.destroy.bind(strapi);
  strapi.destroy = async () => {
    const { removeAllListeners } = process;
    process.removeAllListeners = () => removeListenersSince(before);
    await destroy().finally(() => (process.removeAllListeners = removeAllListeners));
  };
  return strapi;
}

/**
 * Loads Strapi once a worker, with Node itself: within jest's sandbox each file would load its thousands of modules
 * again. The settings of one file do not reach the next.
 */
module.exports = class StrapiEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.settings = { ...process.env };
    this.global.process.env = process.env;
    this.global.createStrapi = createStrapiForTests;
    this.global.strapiFactories = factories;
    // Within the sandbox `process` is a copy without the listeners.
    this.global.nodeProcess = process;
  }

  async teardown() {
    for (const name of Object.keys(process.env))
      if (!(name in this.settings)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, this.settings);
    await super.teardown();
  }
};
