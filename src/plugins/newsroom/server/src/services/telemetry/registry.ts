import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { replicaOf } from '../runtime/database/read-replica';
import { keptAnswersOf } from '../public/answers/answer-in-front';
import { saidOf } from '../runtime/database/said';
import type { Strapi } from '../runtime/strapi';
import { GAUGES, type GaugeSource } from './gauges';
import { metricsToken } from './token';

/** What one instance counts. */
interface Metrics {
  registry: Registry;
  acts: Counter<'act' | 'outcome'>;
  actSeconds: Histogram<'act'>;
  scheduleLateness: Histogram;
}

/** Upper ends of the duration classes of acts, in seconds. */
const CLASSES = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Upper ends of the lateness classes of scheduled acts, in seconds. */
const LATENESS_CLASSES = [0.5, 1, 2, 5, 10, 30, 60, 300, 3600];

const metrics = new WeakMap<Strapi, Metrics>();

/** The metrics of an instance; a first call begins to count. */
export function metricsOf(strapi: Strapi): Metrics {
  const present = metrics.get(strapi);
  if (present) return present;
  const begun = beginMetrics(strapi);
  metrics.set(strapi, begun);
  return begun;
}

function beginMetrics(strapi: Strapi): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (metricsToken(strapi)) collectDefaultMetrics({ register: registry });
  for (const source of GAUGES) addGauge(strapi, source, registry);
  countAnswers(strapi, registry);
  return {
    registry,
    acts: new Counter({
      name: 'newsroom_acts_total',
      help: 'Acts that were tried, by name and outcome: ok, the code of the refusal, or fault',
      labelNames: ['act', 'outcome'],
      registers,
    }),
    actSeconds: new Histogram({
      name: 'newsroom_act_duration_seconds',
      help: 'How long acts took, refused ones included',
      labelNames: ['act'],
      buckets: CLASSES,
      registers,
    }),
    scheduleLateness: new Histogram({
      name: 'newsroom_schedule_lateness_seconds',
      help: 'How long after their time scheduled acts were done or held',
      buckets: LATENESS_CLASSES,
      registers,
    }),
  };
}

/** What is counted where answers are given, which is no place for more than an addition. */
interface Counted {
  name: string;
  help: string;
  label: string;
  counts: () => Record<string, number> | undefined;
}

function countAnswers(strapi: Strapi, registry: Registry): void {
  addCounter(registry, {
    name: 'newsroom_public_answers_total',
    help: 'Public answers, by whether they were kept, made, or made by another instance',
    label: 'from',
    counts: () => keptAnswersOf(strapi)?.counts,
  });
  addCounter(registry, {
    name: 'newsroom_replica_readings_total',
    help: 'Public answers that were to be made from the read replica, by whether it served, was behind or away',
    label: 'outcome',
    counts: () => replicaOf(strapi)?.counts,
  });
}

function addCounter(registry: Registry, { name, help, label, counts }: Counted): void {
  new Counter({
    name,
    help,
    labelNames: [label],
    registers: [registry],
    collect() {
      this.reset();
      for (const [kind, count] of Object.entries(counts() ?? {})) this.inc({ [label]: kind }, count);
    },
  });
}

function addGauge(strapi: Strapi, { name, help, label, read }: GaugeSource, registry: Registry): void {
  new Gauge({
    name,
    help,
    labelNames: label ? [label] : [],
    registers: [registry],
    async collect() {
      this.reset();
      try {
        for (const [value, kind] of await read(strapi))
          this.set(label && kind ? { [label]: kind } : {}, value);
      } catch (error) {
        // The other metrics are asked for just when the database is not well.
        strapi.log.warn(`The gauge ${name} cannot be read: ${saidOf(error)}`);
      }
    },
  });
}
