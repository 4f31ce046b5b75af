import type { AiOrigin } from '../../../../shared/vocabulary';

/**
 * What the public has to be told where a machine wrote (人工智能生成合成内容标识办法, art. 4: a notice at the beginning or end of
 * the text, with 人工智能 and 生成 in it); nothing where none did.
 */
const LABELS: Record<AiOrigin, string | null> = {
  none: null,
  assisted: '本文部分内容由人工智能辅助生成。',
  generated: '本文由人工智能生成。',
};

/** The notice for readers; nothing where no machine wrote. */
export const aiLabel = (origin: AiOrigin): string | null => LABELS[origin];

/** How machines are told, by the vocabulary of the IPTC (NewsCodes, digital source type) and by schema.org. */
const SOURCE_TYPES = {
  assisted: {
    iptc: 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
    schema: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
  },
  generated: {
    iptc: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    schema: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  },
} as const;

/** The addresses of the digital source type; nothing where no machine wrote. */
export const sourceTypeOf = (origin: AiOrigin): (typeof SOURCE_TYPES)[keyof typeof SOURCE_TYPES] | null =>
  origin === 'none' ? null : SOURCE_TYPES[origin];
