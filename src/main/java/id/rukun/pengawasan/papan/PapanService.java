package id.rukun.pengawasan.papan;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.periksa.TemuanBerkas;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.watch.BebanKantor;
import id.rukun.dokumen.cetak.CetakGagal;
import id.rukun.dokumen.cetak.Percetakan;
import id.rukun.engine.watch.DaftarGagal;
import id.rukun.engine.watch.DaftarLewat;
import id.rukun.engine.watch.HitunganKantor;
import id.rukun.engine.watch.Lingkup;
import id.rukun.engine.watch.PekerjaanGagal;
import id.rukun.engine.watch.RekapLewat;
import id.rukun.engine.watch.TugasLewat;
import id.rukun.jabatan.Jabatan;
import id.rukun.pemberitahuan.kirim.SuratGagalService;
import id.rukun.pengawasan.CariKasus;
import id.rukun.pengawasan.KasusWilayah;
import id.rukun.pengawasan.ekspor.BarisTabel;
import id.rukun.pengawasan.papan.KursiKosong.Kosong;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** The lists of a board, in words. Each is one question to the database, and a few for the names. */
@Service
@Transactional(readOnly = true)
class PapanService {

    static final int KANTOR_TERBANYAK = 50;

    private static final String BERKAS = "/camunda/api/rukun/berkas/";

    private final KasusWilayah kasusWilayah;
    private final WilayahService wilayah;
    private final Kantor namaKantor;
    private final KasusService kasusService;
    private final DaftarLewat lewat;
    private final HitunganKantor hitungan;
    private final DaftarGagal gagal;
    private final KursiKosong kursi;
    private final TemuanPapan temuan;
    private final SuratGagalService surat;
    private final Percetakan percetakan;
    private final JamRukun jam;

    PapanService(KasusWilayah kasusWilayah, WilayahService wilayah, Kantor namaKantor, KasusService kasusService,
            DaftarLewat lewat, HitunganKantor hitungan, DaftarGagal gagal, KursiKosong kursi, TemuanPapan temuan,
            SuratGagalService surat, Percetakan percetakan, JamRukun jam) {
        this.kasusWilayah = kasusWilayah;
        this.wilayah = wilayah;
        this.namaKantor = namaKantor;
        this.kasusService = kasusService;
        this.lewat = lewat;
        this.hitungan = hitungan;
        this.gagal = gagal;
        this.kursi = kursi;
        this.temuan = temuan;
        this.surat = surat;
        this.percetakan = percetakan;
        this.jam = jam;
    }

    /**
     * Late tasks, the latest first.
     *
     * @param letak words of an area within the reader's
     * @param kantor groups of the only offices asked for; none for all
     * @throws ResponseStatusException 400 if these are more than {@link #KANTOR_TERBANYAK}
     */
    List<BarisLewat> terlambat(PemilikPapan pemilik, String letak, Collection<String> kantor, BagianDaftar potongan) {
        tuntutSedikit(kantor);
        List<TugasLewat> tugas = lewat.cari(lingkup(pemilik, letak), kantor, potongan.dari(), potongan.banyaknya());
        NamaTempat nama = NamaTempat.dari(wilayah, namaKantor, tugas.stream().map(t -> t.kasus().unitId()).toList(),
                tugas.stream().map(TugasLewat::kantor).filter(Objects::nonNull).toList());
        Set<String> milik = Set.copyOf(pemilik.kantor());
        return tugas.stream().map(t -> baris(t, nama, pemilik, milik)).toList();
    }

    private static void tuntutSedikit(Collection<String> kantor) {
        if (kantor.size() > KANTOR_TERBANYAK) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Sebut paling banyak " + KANTOR_TERBANYAK + " kantor.");
        }
    }

    private BarisLewat baris(TugasLewat t, NamaTempat nama, PemilikPapan pemilik, Set<String> milik) {
        return new BarisLewat(t.kasus().nomor(), t.kasus().judul(), nama.lengkap(t.kasus().unitId()), t.nama(),
                nama.kantor(t.kantor()), t.pasal(), t.kasus().regulasi(), t.dasarTenggat(), tulis(t.sejak()),
                tulis(t.batas()), sejak(t.batas()), t.eskalasi().kalimat(),
                t.kantor() != null && milik.contains(t.kantor()) ? t.id() : null,
                pemilik.membacaBerkas() ? BERKAS + t.kasus().nomor() : null, pemilik.diCockpit() ? t.proses() : null);
    }

    /** How many late tasks of each kind each office has, what waits longest first. */
    List<BarisRekap> rekap(PemilikPapan pemilik, String letak, BagianDaftar potongan) {
        List<RekapLewat> rekap = hitungan.rekap(lingkup(pemilik, letak), potongan.dari(), potongan.banyaknya());
        NamaTempat nama = NamaTempat.dari(wilayah, namaKantor, rekap.stream().map(RekapLewat::unitId).toList(),
                rekap.stream().map(RekapLewat::kantor).filter(Objects::nonNull).toList());
        return rekap.stream().map(r -> new BarisRekap(nama.kantor(r.kantor()), r.kantor(), nama.letak(r.unitId()), r.nama(),
                r.pasal(), r.regulasi(), r.jumlah(), tulis(r.tertua()), sejak(r.tertua()))).toList();
    }

    /** How many tasks each office has, where there are most first. */
    List<BarisKantor> beban(PemilikPapan pemilik, String letak, BagianDaftar potongan) {
        List<BebanKantor> beban = hitungan.beban(lingkup(pemilik, letak), potongan.dari(), potongan.banyaknya());
        List<String> kantor = beban.stream().map(BebanKantor::kantor).filter(Objects::nonNull).toList();
        NamaTempat nama = NamaTempat.dari(wilayah, namaKantor, kantor.stream().map(Kantor::unitGrup).toList(), kantor);
        return beban.stream().map(b -> new BarisKantor(nama.kantor(b.kantor()),
                b.kantor() == null ? "" : nama.letak(Kantor.unitGrup(b.kantor())), b.terbuka(), b.terlambat(),
                tulis(b.sejak()))).toList();
    }

    /** How many late tasks there are, counted no further than a limit. */
    int jumlah(PemilikPapan pemilik, int terbanyak) {
        return lewat.jumlah(lingkup(pemilik, ""), terbanyak);
    }

    /** Vacant seats, those that are vacant for longest first. */
    List<BarisKursi> kursiKosong(PemilikPapan pemilik, String letak, BagianDaftar potongan) {
        List<Kosong> kosong = kursi.cari(lingkup(pemilik, letak), potongan.dari(), potongan.banyaknya());
        NamaTempat nama = NamaTempat.dari(wilayah, namaKantor, kosong.stream().map(Kosong::unitId).toList(), List.of());
        return kosong.stream().map(k -> baris(k, nama)).toList();
    }

    private BarisKursi baris(Kosong kosong, NamaTempat nama) {
        String sebutan = Kantor.nama(Jabatan.valueOf(kosong.jabatan()), nama.unit().get(kosong.unitId()));
        LocalDate sejak = kosong.berakhir() == null ? null : kosong.berakhir().plusDays(1);
        return new BarisKursi(sebutan, nama.letak(kosong.unitId()),
                sejak == null ? "belum pernah diisi" : Kalender.tulis(sejak), sejak == null ? null : sampaiKini(sejak));
    }

    /** What the nightly verification found, the oldest first. */
    List<BarisTemuan> temuan(PemilikPapan pemilik, String letak, BagianDaftar potongan) {
        return temuan.cari(lingkup(pemilik, letak), pemilik.operator(), potongan.dari(), potongan.banyaknya()).stream()
                .map(t -> new BarisTemuan(t.pokok(), t.kalimat(), tulis(t.ditemukanPada()), berkas(t, pemilik))).toList();
    }

    private String berkas(TemuanBerkas t, PemilikPapan pemilik) {
        return pemilik.membacaBerkas() && kasusService.ringkas(t.nomorKasus()).isPresent() ? BERKAS + t.nomorKasus() : null;
    }

    /**
     * Documents that cannot be printed, then jobs that have stopped, the oldest first; without anything that a case says.
     */
    List<BarisGagal> gagal(PemilikPapan operator, BagianDaftar potongan) {
        Collection<String> tenant = wilayah.tenant(operator.unitOperator()).values();
        List<CetakGagal> cetak = percetakan.gagal(tenant);
        List<BarisGagal> baris = cetak.stream().skip(potongan.dari()).limit(potongan.banyaknya()).map(this::baris)
                .collect(Collectors.toCollection(ArrayList::new));
        gagal.cari(tenant, Math.max(0, potongan.dari() - cetak.size()), potongan.banyaknya() - baris.size()).stream()
                .map(this::baris).forEach(baris::add);
        return baris;
    }

    private BarisGagal baris(CetakGagal g) {
        return new BarisGagal("Pekerjaan Rukun sendiri", "Cetak dokumen", g.kasus(), tulis(g.sejak()), "Sudah " + g.percobaan()
                + " kali gagal dicetak; dicoba lagi sendiri, paling jarang tiap enam jam. Sebabnya tertulis dalam catatan server.",
                null);
    }

    private BarisGagal baris(PekerjaanGagal g) {
        String kalimat = "Langkah ini berhenti sesudah beberapa kali gagal. Ulangi di Cockpit; sebabnya tertulis dalam catatan "
                + "server.";
        return new BarisGagal(g.prosedur(), g.elemen(), g.kasus() == null ? "" : g.kasus(),
                g.sejak() == null ? "tidak diketahui" : tulis(g.sejak()), kalimat, g.proses());
    }

    /** Letters that did not arrive, the oldest first. */
    List<BarisSurat> surat(PemilikPapan operator, BagianDaftar potongan) {
        return surat.gagal(wilayah.tenant(operator.unitOperator()).values(), potongan.dari(), potongan.banyaknya()).stream()
                .map(s -> new BarisSurat(s.id(), s.akun(), s.saluran().sebutan(), s.jenis().sebutan(), tulis(s.dibuatPada()),
                        s.percobaan(), s.sebab())).toList();
    }

    /**
     * A list by its name.
     *
     * @param kantor groups of the only offices asked for, of late tasks; none for all
     * @throws ResponseStatusException 400 if these are more than {@link #KANTOR_TERBANYAK}, whichever the list
     */
    List<? extends BarisTabel> semua(DaftarPapan daftar, PemilikPapan pemilik, String letak, Collection<String> kantor,
            BagianDaftar bagian) {
        tuntutSedikit(kantor);
        return switch (daftar) {
            case TERLAMBAT -> terlambat(pemilik, letak, kantor, bagian);
            case REKAP -> rekap(pemilik, letak, bagian);
            case KANTOR -> beban(pemilik, letak, bagian);
            case KURSI_KOSONG -> kursiKosong(pemilik, letak, bagian);
            case TEMUAN -> temuan(pemilik, letak, bagian);
            case GAGAL -> gagal(pemilik, bagian);
            case SURAT -> surat(pemilik, bagian);
        };
    }

    /** Over what a list stretches, in words: the areas, and what it was narrowed to. */
    String lingkupnya(PemilikPapan pemilik, String letak, Collection<String> kantor) {
        return Stream.of(String.join(", ", namaWilayah(pemilik)), sempit("wilayah", letak),
                        sempit("kantor", String.join(", ", kantor)))
                .filter(bagian -> !bagian.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String sempit(String nama, String isi) {
        String rapi = isi == null ? "" : isi.replaceAll("\\p{Cntrl}", " ").strip();
        return rapi.isEmpty() ? "" : nama + ": " + rapi;
    }

    /** The areas over which somebody watches, as people call them. */
    List<String> namaWilayah(PemilikPapan pemilik) {
        return pemilik.unit().stream().map(wilayah::nama).toList();
    }

    private Lingkup lingkup(PemilikPapan pemilik, String letak) {
        return kasusWilayah.lingkup(pemilik.unit(), new CariKasus("", letak, "", "", ""));
    }

    private static String tulis(Instant saat) {
        return Kalender.tulis(Kalender.hari(saat));
    }

    private long sejak(Instant saat) {
        return sampaiKini(Kalender.hari(saat));
    }

    private long sampaiKini(LocalDate hari) {
        return ChronoUnit.DAYS.between(hari, jam.hariIni());
    }
}
