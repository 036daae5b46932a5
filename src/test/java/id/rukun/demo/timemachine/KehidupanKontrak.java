package id.rukun.demo.timemachine;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.demo.timemachine.TabelPengingat.BarisPengingat;
import id.rukun.hukum.ParameterHukum;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.prosedur.careteker.proses.KasusCareteker;
import id.rukun.prosedur.masabakti.proses.KasusMasaBakti;
import id.rukun.prosedur.pengurus.proses.KasusPengurus;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.PergantianHari;
import id.rukun.wilayah.WilayahSeeder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Two lives of an RT, day by day: what fires, for whom and by which parameter, each line held against the catalogue. */
abstract class KehidupanKontrak {

    private static final String PENGAWAS = "pengawas-" + WilayahSeeder.idDariKode("31");
    private static final String KASUS = """
            select k.nomor from Kasus k where k.unitId = :unit and k.prosedur = :prosedur order by k.dibukaPada desc""";

    @Autowired private MesinWaktu mesin;
    @Autowired private Panggung panggung;
    @Autowired private JabatanService jabatan;
    @Autowired private ProcessEngine processEngine;
    @Autowired private ParameterHukum parameter;
    @Autowired private JamRukun jam;

    private final List<Kejadian> kejadian = new ArrayList<>();
    private KelurahanUji kelurahan;
    private String lurah;

    @BeforeEach
    void kelurahanBaru() {
        kelurahan = panggung.kelurahan();
        lurah = "lurah-" + kelurahan.id;
    }

    @ParameterizedTest(name = "terpilih 31 Januari, tahun kabisat: {0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("susunan yang terlambat: hari ke-7, sesudah 14 Februari, sesudah akhir Februari; pengurus sementara sampai disahkan")
    void susunanTerlambat(boolean kabisat) {
        LocalDate pemilihan = mulaiPada(tahun(kabisat), 1, 31);
        KasusPengurus kasus = new KasusPengurus(panggung, kelurahan, pemilihan).terpilih();
        kasus.periksa(kasus.pemeriksaan()).ditandatangani(pemilihan);
        Instant mulai = jam.instant();

        sampai(LocalDate.of(pemilihan.getYear(), 2, kabisat ? 29 : 28));
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).isEmpty();
        sampai(LocalDate.of(pemilihan.getYear(), 3, 2));
        kasus.pejabat("lurah").kirim(kasus.nomor(), "PutuskanSementara", new HashMap<>(Map.of("putusan", "TUNJUK",
                "sekretaris", kelurahan.kepalaA.get(10), "bendahara", kelurahan.kepalaA.get(11))));
        kasus.ditandatangani(jam.hariIni());
        assertThat(sifat()).containsExactlyInAnyOrder(SifatJabatan.DEFINITIF, SifatJabatan.SEMENTARA, SifatJabatan.SEMENTARA);
        sampai(LocalDate.of(pemilihan.getYear(), 3, 20));
        LocalDate sah = jam.hariIni();
        kasus.susun("SusunPengurus", kasus.susunan(sah)).teruskan().ditandatangani(sah).disahkan(sah);
        panggung.pastikanSelesai(kasus.nomor(), "DISAHKAN");
        assertThat(sifat()).containsOnly(SifatJabatan.DEFINITIF).hasSize(3);
        sampai(sah.plusMonths(2));

        String petugas = "petugas-kelurahan-" + kelurahan.id;
        terjadi(Set.of(kasus.nomor()), new TabelPengingat(parameter, mulai, jam.instant())
                .tm04dan05(pemilihan, petugas, lurah).tm11(petugas, lurah, PENGAWAS));
    }

    @Test
    @DisplayName("masa bakti berakhir 9 Oktober tanpa Ketua terpilih: 9 Juli, 2 September, Careteker tiga bulan, dievaluasi, diperpanjang")
    void akhirMasaBakti() {
        LocalDate awal = mulaiPada(jam.hariIni().getYear() + 1, 12, 1);
        KasusMasaBakti kasus = new KasusMasaBakti(panggung, kelurahan, jam, "rt01", () -> { });
        Instant mulai = jam.instant();
        assertThat(kasus.akhir).isEqualTo(LocalDate.of(awal.getYear() + 1, 10, 9));

        sampai(kasus.hari(9, 8));
        kasus.lapor("rt01", kasus.laporan(jam.hariIni()));
        sampai(kasus.akhir);
        assertThat(jabatan.pengurus(kelurahan.rtA, jam.hariIni())).isNotEmpty();
        sampai(kasus.hari(10, 12));
        assertThat(jabatan.pengurus(kelurahan.rtA, jam.hariIni())).isEmpty();
        panggung.pastikanSelesai(kasus.nomor(), "TANPA_PENERUS");

        KasusCareteker pertama = penunjukan().putuskan(KasusCareteker.tunjuk("MASALAH_KEPENGURUSAN"))
                .pilih(KasusCareteker.pns(jam.hariIni())).rancangan().ditandatangani(jam.hariIni());
        panggung.pastikanSelesai(pertama.nomor(), "DITETAPKAN");
        LocalDate akhir = Kalender.hariTerakhirPeriode(jam.hariIni(), Period.ofMonths(3));
        sampai(akhir.plusDays(2));
        assertThat(jabatan.pemegangKursi(kelurahan.rtA, akhir)).map(PemegangJabatan::sifat).contains(SifatJabatan.CARETEKER);
        assertThat(jabatan.pemegangKursi(kelurahan.rtA, jam.hariIni())).as("INV-21").isEmpty();

        KasusCareteker evaluasi = new KasusCareteker(panggung, kelurahan).dibuka(kasus("evaluasi-careteker"));
        evaluasi.pejabat("lurah").kirim(evaluasi.nomor(), "NilaiCareteker", new HashMap<>(Map.of("tanggal", jam.hariIni(),
                "hasil", "Pelayanan berjalan.", "pemilihan", "Panitia belum terbentuk.", "kelanjutan", "SAMA")));
        KasusCareteker kedua = penunjukan().putuskan(KasusCareteker.tunjuk("MASALAH_KEPENGURUSAN"))
                .pilih(KasusCareteker.pns(jam.hariIni())).rancangan().ditandatangani(jam.hariIni());
        panggung.pastikanSelesai(kedua.nomor(), "DITETAPKAN");
        assertThat(jabatan.pemegangKursi(kelurahan.rtA, jam.hariIni())).map(PemegangJabatan::sifat).contains(SifatJabatan.CARETEKER);

        terjadi(Set.of(kasus.nomor(), pertama.nomor(), evaluasi.nomor(), kedua.nomor()),
                new TabelPengingat(parameter, mulai, jam.instant())
                        .tm01dan03(kasus.akhir, "ketua-rt-" + kelurahan.rtA, lurah).tm06(akhir, lurah));
    }

    /** Everything but what every task has (TM-11) where the table does not tell it. */
    private void terjadi(Set<String> kasus, TabelPengingat tabel) {
        List<BarisPengingat> harapan = tabel.baris();
        boolean denganTugas = harapan.stream().anyMatch(b -> b.timer().equals("TM-11"));
        assertThat(TabelPengingat.tulis(kejadian.stream().filter(k -> k.kasus() != null && kasus.contains(k.kasus()))
                .map(BarisPengingat::dari).filter(b -> denganTugas || !b.timer().equals("TM-11")).toList()))
                .isEqualTo(TabelPengingat.tulis(harapan));
    }

    private KasusCareteker penunjukan() {
        return new KasusCareteker(panggung, kelurahan).dibuka(kasus("penunjukan-careteker"));
    }

    /** Number of the RT's newest case of a procedure. */
    private String kasus(String prosedur) {
        String[] nomor = new String[1];
        panggung.ubah(e -> nomor[0] = e.createQuery(KASUS, String.class).setParameter("unit", kelurahan.rtA)
                .setParameter("prosedur", prosedur).setMaxResults(1).getSingleResult());
        return nomor[0];
    }

    private List<SifatJabatan> sifat() {
        return jabatan.pengurus(kelurahan.rtA, jam.hariIni()).stream().map(PemegangJabatan::sifat).toList();
    }

    private int tahun(boolean kabisat) {
        return Stream.iterate(jam.hariIni().getYear() + 1, t -> t + 1).filter(t -> LocalDate.of(t, 1, 1).isLeapYear() == kabisat)
                .findFirst().orElseThrow();
    }

    /** The clock stands at the evening of a day, and the daily process goes on from the next. */
    private LocalDate mulaiPada(int tahun, int bulan, int tanggal) {
        LocalDate hari = LocalDate.of(tahun, bulan, tanggal);
        new PergantianHari(processEngine, jam).mulaiPada(hari, parameter.pada(hari).jam("RUKUN-PRD-10"));
        return hari;
    }

    private void sampai(LocalDate hari) {
        Perjalanan perjalanan = mesin.maju(Period.ofDays((int) (hari.toEpochDay() - jam.hariIni().toEpochDay())));
        assertThat(perjalanan.kegagalan()).isEmpty();
        perjalanan.kejadian().stream().map(Kejadian::kasus).distinct()
                .forEach(nomor -> TabelPengingat.cetak("Sampai " + Kalender.tulis(hari), perjalanan, nomor));
        kejadian.addAll(perjalanan.kejadian());
    }
}
