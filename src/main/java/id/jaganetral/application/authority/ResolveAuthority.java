package id.jaganetral.application.authority;

import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.employee.UnitQueries;
import id.jaganetral.application.rule.LawBook;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.authority.AuthorityAnswer;
import id.jaganetral.domain.authority.AuthorityQuestion;
import id.jaganetral.domain.authority.AuthorityReasoning;
import id.jaganetral.domain.authority.AuthoritySubject;
import id.jaganetral.domain.authority.ChainLink;
import id.jaganetral.domain.authority.ChainReader;
import id.jaganetral.domain.authority.GovernmentKind;
import id.jaganetral.domain.authority.SubjectPost;
import id.jaganetral.domain.authority.SuperiorChain;
import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.employee.OrganisationUnit;
import id.jaganetral.domain.employee.Post;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.domain.employee.UnitTree;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds who may punish a person (mencari pejabat yang berwenang menghukum). Superiors and post are those of today,
 * because it is today's officials who examine and decide; for people outside the roster the frozen identity counts.
 */
public final class ResolveAuthority {
    private final UnitOfWork unitOfWork;
    private final LawBook law;
    private final AuthorityLaw authority;
    private final Clock clock;
    private final Supplier<Optional<GovernmentKind>> ownGovernment;

    public ResolveAuthority(UnitOfWork unitOfWork, LawBook law, AuthorityLaw authority, Clock clock) {
        this(unitOfWork, law, authority, clock, Optional::empty);
    }

    /**
     * For one office.
     *
     * @param ownGovernment the kind of government as the office laid it down; empty until it did
     */
    public ResolveAuthority(
            UnitOfWork unitOfWork,
            LawBook law,
            AuthorityLaw authority,
            Clock clock,
            Supplier<Optional<GovernmentKind>> ownGovernment) {
        this.ownGovernment = ownGovernment;
        this.unitOfWork = unitOfWork;
        this.law = law;
        this.authority = authority;
        this.clock = clock;
    }

    public ResolvedAuthority resolve(AuthorityRequest request) {
        return unitOfWork.<ResolvedAuthority>read(tx -> resolved(request, tx));
    }

    private ResolvedAuthority resolved(AuthorityRequest request, Reading tx) {
        LocalDate today = LocalDate.now(clock);
        EmployeeSnapshot person = request.person();
        Optional<Post> post = person.employee()
                .flatMap(id -> tx.queries(EmployeeQueries.class).employee(id))
                .map((Employee employee) -> employee.postOn(today));
        UnitTree units = tx.queries(UnitQueries.class).tree();
        Optional<UnitId> unit = post.flatMap(Post::unit);
        Optional<GovernmentKind> told = government(person, unit, units);
        GovernmentKind government = told.orElse(GovernmentKind.REGENCY);
        List<ChainLink> links =
                unit.map(id -> links(id, units, government, today, tx)).orElse(List.of());
        SuperiorChain chain = unit.filter(id -> units.unit(id).isPresent())
                .map(id -> ChainReader.chain(links, person.employee(), request.implicated(), Optional.empty()))
                .orElseGet(() -> unknown(person));
        AuthoritySubject subject = new AuthoritySubject(
                person.employee(),
                person.kind(),
                post.map(p -> SubjectPost.of(p.category(), p.position()))
                        .orElseGet(() -> SubjectPost.of(person.category(), person.position())),
                request.presidential(),
                request.personnelAuthority(),
                request.seconded());
        AuthorityQuestion question =
                new AuthorityQuestion(subject, law.rules().kind(request.kind()), government, chain, today);
        AuthorityAnswer answer = new AuthorityReasoning(law.rules(), authority.authority()).answer(question);
        PrintedOfficials officials = new PrintedOfficials(tx, today);
        return new ResolvedAuthority(
                answer,
                links,
                told.isEmpty(),
                answer.decider().map(officials::printed),
                answer.examiner().map(officials::printed));
    }

    /** Without a known unit nothing can be said of superiors, not even that there are none. */
    private static SuperiorChain unknown(EmployeeSnapshot person) {
        String where = person.unit().isBlank() ? person.position() : person.unit();
        return new SuperiorChain(List.of(), Optional.empty(), List.of(where));
    }

    private List<ChainLink> links(UnitId unit, UnitTree units, GovernmentKind government, LocalDate day, Reading tx) {
        ChainReader reader = new ChainReader(authority.authority(), units, government);
        List<OrganisationUnit> above = reader.above(unit);
        List<UnitId> ids = above.stream().map(OrganisationUnit::id).toList();
        UnitHeadQueries heads = tx.queries(UnitHeadQueries.class);
        return reader.links(unit, above, heads.holders(ids, day), heads.entries(ids, day));
    }

    /** What the office laid down; until then the top of the tree tells, or the institution of the person. */
    private Optional<GovernmentKind> government(EmployeeSnapshot person, Optional<UnitId> unit, UnitTree units) {
        Stream<String> top =
                unit.map(units::path).orElse(List.of()).stream().limit(1).map(OrganisationUnit::name);
        return ownGovernment.get().or(() -> Stream.concat(top, Stream.of(person.institution()))
                .flatMap(name -> GovernmentKind.named(name).stream())
                .findFirst());
    }
}
