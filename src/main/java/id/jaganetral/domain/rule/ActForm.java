package id.jaganetral.domain.rule;

/** What was done (bentuk perbuatan), as an officer sees it; the catalogue says which rows it can fill. */
public enum ActForm {
    /** Unggahan. */
    POST,
    /** Komentar. */
    COMMENT,
    /** Membagikan. */
    SHARE,
    /** Suka. */
    LIKE,
    /** Mengikuti akun. */
    FOLLOW,
    /** Bergabung dalam grup. */
    JOIN,
    /** Foto bersama. */
    PHOTO,
    /** Siaran langsung. */
    LIVE,
    /** Memasang alat peraga. */
    CAMPAIGN_PROPS,
    /** Menghadiri deklarasi atau kampanye dengan dukungan aktif. */
    ATTENDANCE_WITH_SUPPORT,
    /** Ikut kegiatan kampanye, sosialisasi atau pengenalan. */
    CAMPAIGN_PARTICIPATION,
    /** Peserta kampanye dengan atribut partai atau atribut PNS. */
    CAMPAIGN_WITH_ATTRIBUTES,
    /** Peserta kampanye dengan mengerahkan PNS lain. */
    CAMPAIGN_MOBILISING,
    /** Peserta kampanye dengan fasilitas negara. */
    CAMPAIGN_STATE_FACILITIES,
    /** Mengadakan kegiatan yang mengarah kepada keberpihakan. */
    PARTISAN_ACTIVITY,
    /** Pendekatan untuk pencalonan diri. */
    CANDIDACY_APPROACH,
    /** Menjadi anggota atau pengurus partai politik. */
    PARTY_MEMBERSHIP,
    /** Menjadi tim ahli, tim pemenangan atau konsultan. */
    CAMPAIGN_TEAM,
    /** Surat dukungan atau fotokopi KTP. */
    IDENTITY_CARD_SUPPORT,
    /** Keputusan atau tindakan yang menguntungkan atau merugikan. */
    FAVOURING_DECISION,
    /** Mengikuti deklarasi atau kampanye suami atau istri. */
    SPOUSE_CAMPAIGN,
    /** Pelanggaran lain. */
    OTHER;

    /** Whether it is done through an account. */
    public boolean online() {
        return ordinal() <= LIVE.ordinal();
    }
}
