package id.rukun.prosedur.penggabungan.proses;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import id.rukun.uji.RencanaKelurahan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The merger of two RT of RW 01, step by step; what it has in common with a merger across RW is walked by {@link Jalan}.
 * The second RT is the one that is empty elsewhere: here it has families and a Ketua, {@code rt03}; every
 * RT of the RW has chosen its tokoh masyarakat.
 */
final class JalanSatuRw implements Perkara {

    static final String PROSEDUR = "penggabungan-rt-satu-rw";
    private static final LocalDate SEJAK = LocalDate.of(2018, 1, 1);

    final KelurahanUji kelurahan;
    final List<String> kepalaKedua = new ArrayList<>();
    private final Panggung panggung;
    private final LocalDate hariIni;
    private final Jalan jalan;

    /** @param kkKedua families of the second RT */
    JalanSatuRw(Panggung panggung, RencanaKelurahan rencana, int kkKedua, LocalDate hariIni) {
        this.panggung = panggung;
        this.hariIni = hariIni;
        kelurahan = panggung.kelurahan(rencana);
        panggung.ubah(e -> siapkanRtKedua(kkKedua));
        panggung.ubah(e -> kelurahan.tokohTiapRt(kelurahan.rwA, 3));
        panggung.sinkronkan(kelurahan);
        jalan = new Jalan(panggung, kelurahan, hariIni);
    }

    private void siapkanRtKedua(int kk) {
        for (int i = 0; i < kk; i++) {
            kepalaKedua.add(kelurahan.kkMasuk(kelurahan.rtKosong, SEJAK));
        }
        kelurahan.tunjuk(kelurahan.rtKosong, Jabatan.KETUA_RT, SifatJabatan.DEFINITIF, "rt03", SEJAK);
        kelurahan.dekatkan(kelurahan.rtA, kelurahan.rtKosong);
    }

    /** The steps that both mergers share. */
    Jalan jalan() {
        return jalan;
    }

    @Override
    public String nomor() {
        return jalan.nomor();
    }

    @Override
    public Pejabat pejabat(String peran) {
        return jalan.pejabat(peran);
    }

    JalanSatuRw mulai() {
        return mulai(Map.of("asal", List.of("LURAH"), "alasan", Jalan.ALASAN));
    }

    JalanSatuRw mulai(Map<String, ?> usulan) {
        jalan.mulai(PROSEDUR, usulan);
        return this;
    }

    JalanSatuRw pilihRt() {
        return pilihRt("001", kelurahan.rtA, kelurahan.rtKosong);
    }

    JalanSatuRw pilihRt(String nomorHasil, String... rt) {
        pejabat("petugas").kirim(nomor(), "PilihRt", Map.of("rt", List.of(rt), "nomorHasil", nomorHasil));
        return this;
    }

    /** Both RT meet with everybody present and agree by consensus. */
    JalanSatuRw keduaRtSetuju() {
        jalan.musyawarahSetuju("rt01", kelurahan.kepalaA).musyawarahSetuju("rt03", kepalaKedua).jalankan();
        return this;
    }

    JalanSatuRw sampaiKonsultasi() {
        return mulai().pilihRt().keduaRtSetuju();
    }

    JalanSatuRw konsultasi() {
        return konsultasi(hariIni);
    }

    JalanSatuRw konsultasi(LocalDate hari) {
        pejabat("lurah").kirim(nomor(), "CatatanKonsultasi", Map.of("tanggalKonsultasi", hari, "penghadap",
                "Ketua RT 001\nKetua RW 01", "saran", "Gabungkan sesudah warga diberi tahu."));
        return this;
    }

    /** The RW meets with everybody who was invited and agrees by consensus. */
    JalanSatuRw rwSetuju() {
        jalan.undang("rw01");
        rwHadir();
        pejabat("rw01").kirim(nomor(), "CatatPembahasan", Jalan.mufakat());
        jalan.beritaAcara("rw01");
        return this;
    }

    /** Everybody who was invited to the Musyawarah RW has come. */
    JalanSatuRw rwHadir() {
        pejabat("rw01").kirim(nomor(), "CatatKehadiran", jalan.kehadiran("rw01", pesertaRw()));
        return this;
    }

    List<String> pesertaRw() {
        List<String> peserta = new ArrayList<>();
        panggung.ubah(e -> peserta.addAll(e.createQuery("""
                select p.orangId from PesertaMusyawarah p, Musyawarah m where p.musyawarahId = m.id
                and m.rangkaian.unitId = :rw and m.rangkaian.kasusId = :kasus
                and m.ke = (select max(n.ke) from Musyawarah n where n.rangkaian = m.rangkaian)""", String.class)
                .setParameter("rw", kelurahan.rwA).setParameter("kasus", panggung.kasus(nomor()).id())
                .getResultList()));
        return peserta;
    }

    JalanSatuRw sampaiUsulan() {
        return sampaiKonsultasi().konsultasi().rwSetuju();
    }

    /** The Ketua RW has sent the proposal and the conditions are asked. */
    JalanSatuRw sampaiSyarat() {
        sampaiUsulan();
        jalan.sampaikan("rw01").jalankan();
        return this;
    }
}
