package id.jaganetral.application.incoming;

import id.jaganetral.application.transaction.UnitOfWork;

class MemoryLettersTest extends ReceivedLetterContract {
    private final MemoryLetters letters = new MemoryLetters();

    @Override
    protected UnitOfWork unitOfWork() {
        return letters;
    }
}
