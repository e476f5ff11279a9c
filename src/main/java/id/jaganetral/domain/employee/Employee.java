package id.jaganetral.domain.employee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A person of the roster (pegawai) with the history of posts.
 *
 * @param nip empty for staff outside the civil service
 * @param sex as the number or the roster says
 * @param legalStatus kedudukan hukum as the roster writes it
 * @param institution instansi
 * @param phone empty when not known
 * @param address for letters by post, empty when not known
 * @param active false once the person was missing from a complete roster; never deleted
 * @param posts from the oldest to the current one, at least one
 */
public record Employee(
        EmployeeId id,
        Optional<Nip> nip,
        PersonName name,
        Optional<Sex> sex,
        Optional<LocalDate> birthDate,
        EmploymentKind kind,
        String legalStatus,
        String institution,
        String phone,
        String address,
        boolean active,
        List<Post> posts) {
    public Employee {
        posts = posts.stream().sorted(Comparator.comparing(Post::from)).toList();
        if (posts.isEmpty()) {
            throw new IllegalArgumentException("an employee has at least one post");
        }
    }

    public Post currentPost() {
        return posts.get(posts.size() - 1);
    }

    /** The post on a day; the first known one for days before the roster knew the person. */
    public Post postOn(LocalDate day) {
        for (int i = posts.size() - 1; i >= 0; i--) {
            if (!day.isBefore(posts.get(i).from())) {
                return posts.get(i);
            }
        }
        return posts.get(0);
    }

    /** The history with a newer post at its end; a post that starts no later than the last one corrects it. */
    public List<Post> historyWith(Post newer) {
        List<Post> history = new ArrayList<>(posts);
        while (!history.isEmpty() && !history.get(history.size() - 1).from().isBefore(newer.from())) {
            history.remove(history.size() - 1);
        }
        if (!history.isEmpty()) {
            Post last = history.remove(history.size() - 1);
            history.add(last.endedOn(newer.from()));
        }
        history.add(newer);
        return history;
    }

    /** Identity as it stood on a day, to be frozen into a report, a case file or a letter. */
    public EmployeeSnapshot snapshot(LocalDate day, UnitTree units) {
        Post post = postOn(day);
        String opd = post.opdName().isEmpty()
                ? post.unit().flatMap(units::opd).map(OrganisationUnit::name).orElse("")
                : post.opdName();
        return new EmployeeSnapshot(
                Optional.of(id),
                nip.map(Nip::digits).orElse(""),
                name.full(),
                sex,
                kind,
                post.grade().map(Grade::rank).orElse(""),
                post.grade().map(Grade::code).orElse(""),
                post.position(),
                post.category(),
                post.unitName(),
                opd,
                institution);
    }

    /** Shows no name and no number: this may get into a log. */
    @Override
    public String toString() {
        return "Employee[" + id + "]";
    }
}
