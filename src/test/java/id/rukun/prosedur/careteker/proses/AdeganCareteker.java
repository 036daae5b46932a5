package id.rukun.prosedur.careteker.proses;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TahapFormulir;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class AdeganCareteker implements AdeganFormulir {

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        return List.of(() -> penunjukan(panggung, jam), () -> evaluasi(panggung, jam, "SAMA"), () -> kursiKosong(panggung, jam),
                () -> kepengurusan(panggung, jam), () -> pengakhiran(panggung, jam));
    }

    private static Adegan penunjukan(Panggung panggung, JamRukun jam) {
        KelurahanUji kelurahan = panggung.kelurahan();
        panggung.ubah(e -> kelurahan.tanpaPengurus(kelurahan.rtA, jam.hariIni()));
        KasusCareteker kasus = new KasusCareteker(panggung, kelurahan);
        Map<String, Object> putusan = KasusCareteker.tunjuk("TIDAK_ADA_CALON");
        putusan.put("pencalonanDitutup", jam.hariIni().minusDays(1));
        putusan.put("pendaftar", 0);
        return new Adegan("penunjukan Careteker", kelurahan, kasus, List.of(
                TahapFormulir.mulai("careteker-permohonan", "petugas", "penunjukan-careteker",
                        Map.of("unit", List.of(kelurahan.rtKosong), "dasar", "GANGGUAN_PELAYANAN", "uraian", "Kursi Ketua kosong."),
                        () -> kasus.mulai(kelurahan.rtA)),
                TahapFormulir.tugas("careteker-putusan", "lurah", "PutuskanPenunjukan", putusan),
                TahapFormulir.tugas("careteker-pilihan", "petugas", "PilihCareteker", KasusCareteker.pns(jam.hariIni()))));
    }

    private static Adegan evaluasi(Panggung panggung, JamRukun jam, String kelanjutan) {
        KelurahanUji kelurahan = panggung.kelurahan();
        return new Adegan("evaluasi Careteker", kelurahan, masaHampirHabis(panggung, kelurahan, jam), List.of(
                TahapFormulir.tugas("careteker-laporan", "petugas", "LaporkanKeadaan", Map.of("laporan", "Panitia belum terbentuk.",
                        "suratDiwakili", "Laporan yang ditandatangani Careteker", "tanggalSuratDiwakili", jam.hariIni())),
                TahapFormulir.tugas("careteker-evaluasi", "lurah", "NilaiCareteker", nilai(jam, kelanjutan))));
    }

    private static Adegan kursiKosong(Panggung panggung, JamRukun jam) {
        KelurahanUji kelurahan = panggung.kelurahan();
        KasusCareteker kasus = masaHampirHabis(panggung, kelurahan, jam);
        kasus.pejabat("lurah").kirim(kasus.nomor(), "NilaiCareteker", nilai(jam, "TIDAK"));
        jam.maju(Duration.ofDays(31));
        panggung.jalankanPekerjaan(kasus.nomor());
        return new Adegan("kursi kosong sesudah Careteker", kelurahan, kasus, List.of(
                TahapFormulir.tugas("careteker-kursi-kosong", "lurah", "PutuskanKursiKosong", Map.of("putusan", "TUNDA"))));
    }

    private static Adegan kepengurusan(Panggung panggung, JamRukun jam) {
        KelurahanUji kelurahan = panggung.kelurahan();
        LocalDate hari = jam.hariIni();
        panggung.ubah(e -> kelurahan.tanpaPengurus(kelurahan.rtA, hari));
        KasusCareteker kasus = new KasusCareteker(panggung, kelurahan);
        kasus.sampaiMenjabat(hari, KasusCareteker.pns(hari), kelurahan.rtA, kelurahan.rtKosong);
        return new Adegan("kepengurusan sementara oleh Careteker", kelurahan, kasus, List.of(
                TahapFormulir.mulai("careteker-kepengurusan-unit", "petugas", "kepengurusan-sementara-careteker",
                        Map.of("unit", kelurahan.rtKosong), () -> kasus.dibuka(kasus.pejabat("petugas")
                                .mulai("kepengurusan-sementara-careteker", Map.of("unit", kelurahan.rtA)))),
                TahapFormulir.tugas("careteker-susunan", "petugas", "SusunKepengurusan", Map.of("sekretaris",
                        kelurahan.kepalaA.get(6), "bendahara", kelurahan.kepalaA.get(7), "pengurusBidang",
                        List.of(kelurahan.kepalaA.get(8)), "pemilik", List.of(kelurahan.kepalaA.get(8)), "alasan", KasusCareteker.ALASAN, "suratDiwakili",
                        "Usulan yang ditandatangani Careteker", "tanggalSuratDiwakili", hari)),
                TahapFormulir.tugas("careteker-tinjauan", "lurah", "TinjauKepengurusan",
                        Map.of("putusan", "KEMBALIKAN", "alasan", KasusCareteker.ALASAN))));
    }

    private static Adegan pengakhiran(Panggung panggung, JamRukun jam) {
        KelurahanUji kelurahan = panggung.kelurahan();
        LocalDate hari = jam.hariIni();
        panggung.ubah(e -> kelurahan.tanpaPengurus(kelurahan.rtA, hari));
        KasusCareteker kasus = new KasusCareteker(panggung, kelurahan);
        kasus.sampaiMenjabat(hari, KasusCareteker.pns(hari), kelurahan.rtA);
        return new Adegan("pengakhiran Careteker", kelurahan, kasus, List.of(TahapFormulir.mulai("careteker-pengakhiran", "lurah",
                "pengakhiran-careteker", Map.of("careteker", pemegang(panggung, kelurahan), "sebab", "BUKAN_PNS", "hariTerakhir", hari,
                        "uraian", "Dipindahkan ke kantor lain."), () -> {})));
    }

    private static String pemegang(Panggung panggung, KelurahanUji kelurahan) {
        List<String> pemegang = new ArrayList<>();
        panggung.ubah(e -> pemegang.add(e.createQuery("select p.id from PemegangJabatan p where p.unitId = :unit and p.nip = :nip",
                String.class).setParameter("unit", kelurahan.rtA).setParameter("nip", KasusCareteker.NIP).getSingleResult()));
        return pemegang.get(0);
    }

    private static Map<String, Object> nilai(JamRukun jam, String kelanjutan) {
        return Map.of("tanggal", jam.hariIni(), "hasil", "Pelayanan berjalan.", "pemilihan", "Panitia belum terbentuk.",
                "kelanjutan", kelanjutan);
    }

    /** A Careteker for thirty days, whose evaluation begins at once. */
    private static KasusCareteker masaHampirHabis(Panggung panggung, KelurahanUji kelurahan, JamRukun jam) {
        LocalDate hari = jam.hariIni();
        panggung.ubah(e -> kelurahan.tanpaPengurus(kelurahan.rtA, hari));
        new KasusCareteker(panggung, kelurahan).sampaiMenjabat(hari, KasusCareteker.pns(hari, hari.plusDays(29)), kelurahan.rtA);
        return new KasusCareteker(panggung, kelurahan).dibuka(
                panggung.mulaiProses("evaluasi-careteker", kelurahan.rtA, Map.of("pemegangCareteker", pemegang(panggung, kelurahan))));
    }
}
