package id.jaganetral.desk;

import id.jaganetral.application.incoming.BrowseLetters;
import id.jaganetral.application.incoming.FollowUpLetter;
import id.jaganetral.application.incoming.ProposeSettlement;
import id.jaganetral.application.incoming.RegisterLetter;
import id.jaganetral.application.letter.template.LetterLibrary;
import id.jaganetral.application.rule.LawBook;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import java.time.Clock;

/** Use cases of letters that came in. */
public record IncomingDesk(UnitOfWork uow, LawBook law, LetterLibrary library, Officer officer, Clock clock) {
    public RegisterLetter register() {
        return new RegisterLetter(uow, officer, clock);
    }

    public FollowUpLetter followUp() {
        return new FollowUpLetter(uow, officer, clock);
    }

    public ProposeSettlement settlement() {
        return new ProposeSettlement(uow, library);
    }

    public BrowseLetters browse() {
        return new BrowseLetters(uow, law, clock);
    }
}
