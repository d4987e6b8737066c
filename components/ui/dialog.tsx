'use client';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

/** What is pressed at the end of a dialog: it stays in sight, however long the sheet is. */
export function DialogFoot({ children }: { children: ReactNode }) {
  return (
    <div className="sticky -bottom-6 -mx-6 -mb-6 flex flex-wrap justify-end gap-3 border-t border-hairline bg-paper-raised px-6 py-4">
      {children}
    </div>
  );
}

/** A sheet of paper over the desk. Escape and a press outside close it. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
}: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      isDismissable
      data-dialog
      className="fixed inset-0 z-50 flex items-end justify-center overflow-y-auto bg-shade p-0 sm:items-start sm:p-8"
    >
      <Modal className="w-full max-w-xl bg-paper-raised shadow-sheet forced-colors:border sm:mt-[8vh] sm:rounded-[4px]">
        <AriaDialog className="flex max-h-[85dvh] flex-col gap-5 overflow-y-auto p-6 outline-none sm:max-h-[calc(92dvh-4rem)]">
          <Heading slot="title" className="font-serif text-2xl">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
