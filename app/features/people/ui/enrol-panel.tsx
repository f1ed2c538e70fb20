import { Panel } from "~/ui/staff/panel";

type EnrolPanelProps = {
  title: string;
  lead: string;
  picture: string;
  textLabel: string;
  text: string;
  qr: { size: number; path: string };
};

/** The secret of a second step, as a picture to scan and as text to type: dark on light in every appearance, so it scans. */
export function EnrolPanel({ title, lead, picture, textLabel, text, qr }: EnrolPanelProps) {
  return (
    <Panel title={title}>
      <p>{lead}</p>
      <svg viewBox={`0 0 ${qr.size} ${qr.size}`} width="220" height="220" role="img" aria-label={picture} shapeRendering="crispEdges">
        <rect width={qr.size} height={qr.size} fill="#ffffff" />
        <path d={qr.path} fill="#000000" />
      </svg>
      <p>{textLabel}</p>
      <p>
        <code dir="ltr" translate="no">
          {text}
        </code>
      </p>
    </Panel>
  );
}
