package id.jaganetral.ui.letter;

import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.letter.DraftLetter;
import id.jaganetral.application.letter.ExportForSrikandi;
import id.jaganetral.application.letter.FindLetters;
import id.jaganetral.application.letter.IssueLetter;
import id.jaganetral.application.letter.LetterPages;
import id.jaganetral.application.letter.PrepareLetter;
import id.jaganetral.application.letter.check.LetterObjections;
import id.jaganetral.application.letter.use.AttachScan;
import id.jaganetral.application.letter.use.HandOutLetter;

/** The use cases of the screens of letters. */
public record LetterWork(
        DraftLetter draft,
        PrepareLetter prepare,
        IssueLetter issue,
        FindLetters find,
        LetterPages pages,
        HandOutLetter handOut,
        Beside beside) {

    /** Use cases that lie beside the way of a letter. */
    public record Beside(
            LetterObjections objections, AttachScan attachScan, ExportForSrikandi srikandi, FindEmployees people) {}
}
