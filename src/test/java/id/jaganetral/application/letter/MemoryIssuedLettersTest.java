package id.jaganetral.application.letter;

import id.jaganetral.application.transaction.UnitOfWork;

class MemoryIssuedLettersTest extends LetterStoreContract {
    private final UnitOfWork unitOfWork = new MemoryIssuedLetters().unitOfWork();

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
