package id.jaganetral.ui.incoming;

import id.jaganetral.application.incoming.BrowseLetters;
import id.jaganetral.application.incoming.FollowUpLetter;
import id.jaganetral.application.incoming.ProposeSettlement;
import id.jaganetral.application.incoming.RegisterLetter;
import id.jaganetral.application.search.SearchProvider;

/**
 * What the pages of letters received work with.
 *
 * @param reports finds reports to link
 * @param cases finds cases to link
 */
public record IncomingWork(
        BrowseLetters browse,
        RegisterLetter register,
        FollowUpLetter followUp,
        ProposeSettlement settlement,
        SearchProvider reports,
        SearchProvider cases) {}
