import type { ReactElement } from 'react';
import type { Photo } from '../../../../shared/article';
import { PhotoFields } from '../../components/pictures/PhotoFields';
import { FieldFrame } from './FieldFrame';
import type { InputProps } from './input-props';

/** 图片 in the Content Manager, as on the desk: pictures of the media library with caption and credit. */
export function PhotosInput(props: InputProps<Photo[]>): ReactElement {
  const { name, value, onChange } = props;
  return (
    <FieldFrame {...props}>
      <PhotoFields photos={value ?? []} onChange={({ photos }) => onChange(name, photos)} />
    </FieldFrame>
  );
}
