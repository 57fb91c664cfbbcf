import { Card } from '../../shared/ui/card.tsx';
import { Tab, TabList, TabPanel, Tabs } from '../../shared/ui/tabs.tsx';
import { ChecksPanel } from './checks/checks-panel.tsx';
import { FieldsPanel } from './fields/fields-panel.tsx';
import { LinesPanel } from './lines/lines-panel.tsx';
import { useReview } from './review-state.ts';
import { TextPanel } from './text-panel.tsx';

/** Everything that was read, by kind. */
export function Details() {
  const { document } = useReview();
  return (
    <Card className="px-4 pt-1.5 pb-5 sm:px-5" aria-label="What was read">
      <Tabs defaultValue="fields">
        <TabList aria-label="What was read">
          <Tab value="fields">Fields</Tab>
          <Tab value="lines">Lines ({document.line_items.length})</Tab>
          <Tab value="checks">Checks</Tab>
          <Tab value="text">Text</Tab>
        </TabList>
        <TabPanel value="fields">
          <FieldsPanel />
        </TabPanel>
        <TabPanel value="lines">
          <LinesPanel />
        </TabPanel>
        <TabPanel value="checks">
          <ChecksPanel />
        </TabPanel>
        <TabPanel value="text">
          <TextPanel />
        </TabPanel>
      </Tabs>
    </Card>
  );
}
