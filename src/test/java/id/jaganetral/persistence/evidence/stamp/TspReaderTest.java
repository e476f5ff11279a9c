package id.jaganetral.persistence.evidence.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.stamp.Stamp;
import id.jaganetral.domain.evidence.stamp.Stamp.State;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tokens of an invented authority. */
public class TspReaderTest {
    private static final Instant THEN = Instant.parse("2024-10-02T02:30:00Z");
    private static final byte[] FILE = {1, 2, 3};

    private static byte[] response;
    private static Fingerprint fingerprint;
    private static Fingerprint other;
    private final TspReader reader = new TspReader();

    @BeforeAll
    static void anAuthorityStampsAFile() throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        byte[] digest = sha256.digest(FILE);
        fingerprint = Fingerprint.of(digest);
        other = Fingerprint.of(sha256.digest(new byte[] {4}));
        response = stamp(digest, true).getEncoded();
    }

    /** The response of the invented authority for a file of this digest. */
    public static byte[] stamp(byte[] digest) {
        try {
            return stamp(digest, true).getEncoded();
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static TimeStampResponse stamp(byte[] digest, boolean withCertificate) throws Exception {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        KeyPair pair = keys.generateKeyPair();
        X500Name name = new X500Name("CN=Otoritas Cap Waktu Rekaan,O=Contoh");
        X509CertificateHolder certificate = new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.TEN,
                        Date.from(THEN.minusSeconds(1000)),
                        // the signature also says when it was made, which is today
                        Date.from(THEN.plus(20_000, ChronoUnit.DAYS)),
                        name,
                        pair.getPublic())
                .addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate()));
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", pair.getPrivate(), certificate),
                new JcaDigestCalculatorProviderBuilder()
                        .build()
                        .get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                                org.bouncycastle.asn1.nist.NISTObjectIdentifiers.id_sha256)),
                new ASN1ObjectIdentifier("1.2.3.4"));
        if (withCertificate) {
            tokens.addCertificates(new JcaCertStore(List.of(certificate)));
        }
        TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
        asking.setCertReq(withCertificate);
        TimeStampRequest request = asking.generate(TSPAlgorithms.SHA256, digest);
        return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                .generate(request, BigInteger.valueOf(0xCAFE), Date.from(THEN));
    }

    @Test
    void aTokenForTheFileSaysWhenAndByWhom() throws Exception {
        Stamp expected = new Stamp(State.FITS, THEN, "Otoritas Cap Waktu Rekaan", "cafe");
        assertThat(reader.read(response, fingerprint)).contains(expected);
        assertThat(reader.read(
                        new TimeStampResponse(response).getTimeStampToken().getEncoded(), fingerprint))
                .as("a bare token")
                .contains(expected);
    }

    @Test
    void aTokenForOtherBytesProvesNothing() {
        assertThat(reader.read(response, other)).map(Stamp::state).contains(State.OTHER_FILE);
    }

    @Test
    void aTokenWithoutItsCertificateCannotBeChecked() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(FILE);
        assertThat(reader.read(stamp(digest, false).getEncoded(), fingerprint))
                .map(Stamp::state)
                .contains(State.NO_CERTIFICATE);
    }

    @Test
    void aChangedByteIsNeverTakenForAFittingToken() {
        Random random = new Random(7);
        int fits = 0;
        for (int round = 0; round < 300; round++) {
            byte[] changed = response.clone();
            int at = random.nextInt(changed.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            Stamp expected = new Stamp(State.FITS, THEN, "Otoritas Cap Waktu Rekaan", "cafe");
            var found = reader.read(changed, fingerprint);
            // outside of what is signed some bytes mean nothing; none of them may change what is told
            if (found.map(Stamp::state).filter(State.FITS::equals).isPresent()) {
                assertThat(found).contains(expected);
                fits++;
            }
        }
        assertThat(fits).isLessThan(60);
        assertThat(reader.read(new byte[0], fingerprint)).isEmpty();
        assertThat(reader.read("bukan token".getBytes(java.nio.charset.StandardCharsets.UTF_8), fingerprint))
                .isEmpty();
    }
}
