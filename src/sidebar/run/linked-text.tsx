import { ExternalLink } from '../components/external-link';

const LINK = /(https:[^\s]+)/;

const hostOf = (url: string): string => url.replace(/^https:\W+/, '').replace(/[/?#].*$/, '');

/** A text whose addresses are links: a checklist says where to look. */
export function LinkedText({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(LINK).map((part, index) =>
        LINK.test(part) ? (
          <ExternalLink key={index} url={part}>
            {hostOf(part)}
          </ExternalLink>
        ) : (
          part
        ),
      )}
    </>
  );
}
