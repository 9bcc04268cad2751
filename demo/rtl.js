import { registerLocale } from '../dist/policy-brief.min.js';

// One object is a language that is not built in.
registerLocale({
  lang: 'ar',
  failed: 'تعذّر تحميل الملخص.',
  retry: 'إعادة التحميل',
  retrying: 'جارٍ التحميل …',
  contents: 'المحتويات',
  notes: 'الحواشي',
  note: (number) => `الحاشية ${number}`,
  backToText: (number) => `العودة إلى النص، الحاشية ${number}`,
  table: 'جدول',
  editedBy: 'تحرير:',
});
