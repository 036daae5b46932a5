package id.rukun.prosedur.penggabungan.proses.rw;

import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import id.rukun.uji.RencanaKelurahan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The merger of RW 01 and RW 02, neighbours with RT of the same numbers, step by step; what it has in common with a merger of RT is
 * walked by {@link Jalan}. Every RT has chosen its tokoh masyarakat.
 */
final class JalanRw implements Perkara {

    static final String PROSEDUR = "penggabungan-rw";

    final KelurahanUji kelurahan;
    private final Panggung panggung;
    private final LocalDate hariIni;
    private final Jalan jalan;

    JalanRw(Panggung panggung, RencanaKelurahan rencana, LocalDate hariIni) {
        this.panggung = panggung;
        this.hariIni = hariIni;
        kelurahan = panggung.kelurahan(rencana);
        panggung.ubah(e -> {
            kelurahan.tokohTiapRt(kelurahan.rwA, 3);
            kelurahan.tokohTiapRt(kelurahan.rwB, 3);
            kelurahan.dekatkan(kelurahan.rwA, kelurahan.rwB);
        });
        jalan = new Jalan(panggung, kelurahan, hariIni);
    }

    /** The steps that all mergers share. */
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

    JalanRw mulai() {
        jalan.mulai(PROSEDUR, Map.of("asal", List.of("LURAH"), "alasan", Jalan.ALASAN));
        return this;
    }

    JalanRw pilihRw(String... rw) {
        pejabat("petugas").kirim(nomor(), "PilihRw", Map.of("rw", List.of(rw), "usulNomor", "01"));
        return this;
    }

    JalanRw pilihRw() {
        return pilihRw(kelurahan.rwA, kelurahan.rwB);
    }

    /** An RW is invited; the share of its participants comes. */
    JalanRw rapat(String ketua, String rw, int hadir) {
        jalan.undang(ketua);
        List<String> peserta = peserta(rw);
        pejabat(ketua).kirim(nomor(), "CatatKehadiran", jalan.kehadiran(ketua, peserta.subList(0, Math.min(hadir, peserta.size()))));
        return this;
    }

    JalanRw setuju(String ketua, String rw) {
        rapat(ketua, rw, Integer.MAX_VALUE);
        pejabat(ketua).kirim(nomor(), "CatatPembahasan", Jalan.mufakat());
        jalan.beritaAcara(ketua);
        return this;
    }

    JalanRw menolak(String ketua, String rw) {
        rapat(ketua, rw, Integer.MAX_VALUE);
        Map<String, Object> menolak = Jalan.mufakat();
        menolak.put("putusan", "MENOLAK");
        pejabat(ketua).kirim(nomor(), "CatatPembahasan", menolak);
        jalan.beritaAcara(ketua);
        return this;
    }

    JalanRw keduaRwSetuju() {
        setuju("rw01", kelurahan.rwA).setuju("rw02", kelurahan.rwB);
        jalan.jalankan();
        return this;
    }

    JalanRw sampaikan() {
        jalan.sampaikan();
        return this;
    }

    JalanRw hadirKelurahan(int tokohA, int tokohB) {
        List<Map<String, String>> tokoh = new ArrayList<>();
        kelurahan.kepalaA.subList(0, tokohA).forEach(o -> tokoh.add(Map.of("unit", kelurahan.rwA, "orang", o)));
        kelurahan.kepalaB.subList(0, tokohB).forEach(o -> tokoh.add(Map.of("unit", kelurahan.rwB, "orang", o)));
        pejabat("lurah").kirim(nomor(), "CatatKehadiran", Map.of("tanggalPelaksanaan", hariIni, "pengurus",
                List.of(kelurahan.jabatan("rw01"), kelurahan.jabatan("rw02")), "tokoh", tokoh));
        return this;
    }

    JalanRw mufakat(String hasil, String nomorHasil) {
        Map<String, Object> isian = new HashMap<>(Map.of("hasil", hasil, "isiKeputusan", "Sepakat digabung."));
        if (nomorHasil != null) {
            isian.put("nomorHasil", nomorHasil);
        }
        pejabat("lurah").kirim(nomor(), "CatatMufakat", isian);
        jalan.beritaAcara("lurah");
        return this;
    }

    /** The minutes at Kelurahan level are signed and the conditions are asked. */
    JalanRw sampaiSyarat() {
        mulai().pilihRw().keduaRwSetuju().sampaikan();
        jalan.undang("lurah");
        return hadirKelurahan(10, 10).mufakat("TERCAPAI", "01");
    }

    /** Who was invited to the last meeting of an RW. */
    List<String> peserta(String rw) {
        List<String> peserta = new ArrayList<>();
        panggung.ubah(e -> peserta.addAll(e.createQuery("""
                select p.orangId from PesertaMusyawarah p, Musyawarah m where p.musyawarahId = m.id
                and m.rangkaian.unitId = :rw and m.rangkaian.kasusId = :kasus
                and m.ke = (select max(n.ke) from Musyawarah n where n.rangkaian = m.rangkaian)""", String.class)
                .setParameter("rw", rw).setParameter("kasus", panggung.kasus(nomor()).id()).getResultList()));
        return peserta;
    }
}
