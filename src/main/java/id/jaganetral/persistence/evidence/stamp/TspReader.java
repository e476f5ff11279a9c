package id.jaganetral.persistence.evidence.stamp;

import id.jaganetral.application.evidence.stamp.StampReader;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.stamp.Stamp;
import id.jaganetral.domain.evidence.stamp.Stamp.State;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Selector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads tokens by RFC 3161, as a response of an authority (.tsr) or bare. The signature is checked with the certificate inside;
 * whether that certificate belongs to whom it names needs a list of authorities, which is not kept here.
 */
public final class TspReader implements StampReader {
    private static final Logger LOG = LoggerFactory.getLogger(TspReader.class);
    private static final int LONGEST = 160;

    @Override
    public Optional<Stamp> read(byte[] bytes, Fingerprint file) {
        try {
            return Optional.of(held(token(bytes), file));
        } catch (IOException | TSPException | CMSException | RuntimeException | StackOverflowError malformed) {
            LOG.info("no time-stamp token: {}", malformed.getClass());
            return Optional.empty();
        }
    }

    private static TimeStampToken token(byte[] bytes) throws IOException, TSPException, CMSException {
        try {
            TimeStampToken inResponse = new TimeStampResponse(bytes).getTimeStampToken();
            if (inResponse != null) {
                return inResponse;
            }
            throw new IOException("a response without a token");
        } catch (IOException | TSPException | RuntimeException noResponse) {
            return new TimeStampToken(new CMSSignedData(bytes));
        }
    }

    private static Stamp held(TimeStampToken token, Fingerprint file) {
        Iterator<X509CertificateHolder> signer =
                token.getCertificates().getMatches(bySigner(token)).iterator();
        if (!signer.hasNext()) {
            return stamp(State.NO_CERTIFICATE, token, "");
        }
        X509CertificateHolder certificate = signer.next();
        boolean sameFile =
                NISTObjectIdentifiers.id_sha256.equals(token.getTimeStampInfo().getMessageImprintAlgOID())
                        && HexFormat.of()
                                .formatHex(token.getTimeStampInfo().getMessageImprintDigest())
                                .equals(file.hex());
        State state = !sameFile ? State.OTHER_FILE : signed(token, certificate) ? State.FITS : State.BAD_SIGNATURE;
        return stamp(state, token, name(certificate.getSubject()));
    }

    @SuppressWarnings("unchecked")
    private static Selector<X509CertificateHolder> bySigner(TimeStampToken token) {
        return (Selector<X509CertificateHolder>) (Selector<?>) token.getSID();
    }

    /** By this certificate, which was valid then and may stamp time. */
    private static boolean signed(TimeStampToken token, X509CertificateHolder certificate) {
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
            return true;
        } catch (TSPException | OperatorCreationException | CertificateException | RuntimeException refuted) {
            LOG.info("a token is not signed as it should be: {}", refuted.getClass());
            return false;
        }
    }

    private static Stamp stamp(State state, TimeStampToken token, String authority) {
        return new Stamp(
                state,
                token.getTimeStampInfo().getGenTime().toInstant(),
                authority,
                token.getTimeStampInfo().getSerialNumber().toString(16));
    }

    private static String name(X500Name subject) {
        RDN[] common = subject.getRDNs(BCStyle.CN);
        String name = common.length == 0
                ? subject.toString()
                : IETFUtils.valueToString(common[0].getFirst().getValue());
        String plain = name.replaceAll("[\\p{Cc}\\p{Cf}]", " ").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
