import { describe, expect, it } from 'vitest';

import { describeRule } from '../../testing/describe-rule.ts';
import { aiGenerated } from './ai-generated.ts';
import { imageEditorNamed } from './image-editor-named.ts';
import { metadataDisagree } from './metadata-disagree.ts';
import { modifiedBeforeCreated } from './modified-before-created.ts';
import { pdfEditorNamed } from './pdf-editor-named.ts';
import { findSoftware } from './software.ts';
import { wrongFileType } from './wrong-file-type.ts';

const XMP = { producer: null, creatorTool: null, createdAt: null, modifiedAt: null, history: [] };

describeRule(modifiedBeforeCreated, {
  hits: {
    'a change months before the making': {
      pdf: { createdAt: '2026-05-01T10:00:00Z', modifiedAt: '2026-01-01T10:00:00Z' },
    },
  },
  passes: {
    'a change afterwards': { pdf: { createdAt: '2026-05-01T10:00:00Z', modifiedAt: '2026-05-02T10:00:00Z' } },
    'clocks in two time zones': {
      pdf: { createdAt: '2026-05-01T23:00:00+12:00', modifiedAt: '2026-05-01T00:00:00Z' },
    },
  },
  silent: { 'one date only': { pdf: { createdAt: '2026-05-01T10:00:00Z' } } },
});

describeRule(pdfEditorNamed, {
  hits: {
    'a PDF editor': { pdf: { producer: 'Sejda 5.3.8 (sejda.com)' }, severity: 'INFO' },
    'an image editor in the history': {
      pdf: { xmp: { ...XMP, history: ['Adobe Photoshop 25.3'] } },
      severity: 'INFO',
    },
  },
  passes: {
    Word: { pdf: { producer: 'Microsoft Word for Microsoft 365' } },
    Canva: { pdf: { producer: 'Canva', creator: 'Canva' } },
    'an invoicing program': { pdf: { producer: 'TCPDF 6.6.2' } },
    'the printer of an editor': { pdf: { producer: 'Foxit PhantomPDF Printer Version 10.1' } },
  },
  silent: { 'a picture': { image: { software: 'Sejda' } } },
});

describeRule(metadataDisagree, {
  hits: { 'two programs': { pdf: { producer: 'iLovePDF', xmp: { ...XMP, producer: 'ReportLab' } } } },
  passes: {
    'one program': { pdf: { producer: 'ReportLab', xmp: { ...XMP, producer: 'reportlab ' } } },
    'dates of one night': {
      pdf: { createdAt: '2026-05-01T23:30:00Z', xmp: { ...XMP, createdAt: '2026-05-02T00:30:00Z' } },
    },
  },
  silent: { 'no second description': { pdf: { producer: 'iLovePDF' } } },
});

const MODEL = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';

describeRule(aiGenerated, {
  hits: {
    'a mark of a model': { image: { digitalSourceType: MODEL } },
    'the name of a model': { image: { software: 'Stable Diffusion web UI' }, severity: 'CRITICAL' },
  },
  passes: {
    'a camera': {
      image: { digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture' },
    },
    'a scanner app': { image: { software: 'Adobe Scan for iOS 24.01' } },
  },
  silent: { 'a PDF': {} },
});

describeRule(imageEditorNamed, {
  hits: { 'an image editor': { image: { software: 'GIMP 2.10.36' }, severity: 'INFO' } },
  passes: {
    'a phone': { image: { software: '17.4.1' } },
    'a scanner app': { image: { software: 'CamScanner' } },
  },
  silent: { 'no program': { image: {} }, 'a PDF': {} },
});

describeRule(wrongFileType, {
  hits: {
    'a picture with the name of a PDF': { file: { claimedType: 'application/pdf', mediaType: 'image/jpeg' } },
  },
  passes: { 'a true name': {} },
  silent: {},
});

describe('findSoftware', () => {
  it('reports the strongest kind when several programs are named', () => {
    expect(findSoftware(['iLovePDF', 'GIMP'])?.kind).toBe('image-editor');
  });
});
