import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { qrCode } from '../../outputs/cards/qr-code.ts';
import { paramsOf, respond } from '../../publication/outputs.ts';
import { loadModel } from '../../publication/load.ts';
import { qrPath } from '../../publication/urls.ts';

export const getStaticPaths = async () => {
  const { pages } = await loadModel();
  return pages
    .filter(({ kind }) => kind === 'publication')
    .map(({ path, canonical }) => ({
      params: paramsOf('qrCode', qrPath(path)),
      props: { canonical },
    }));
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Returns the QR code that leads to a publication. */
export const GET: APIRoute<Props> = ({ props }) => respond('qrCode', qrCode(props.canonical));
