package id.rukun.prosedur.pencatatan.salinan;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.RingkasanBaca;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.kasus.StatusKasus;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.Naskah.TabelNaskah;
import id.rukun.isian.KamusIsian;
import id.rukun.isian.arsip.KirimanOrang;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Rahasia.Samaran;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.JabatanService;
import id.rukun.pengawasan.KasusWilayah;
import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.PendudukService;
import id.rukun.penduduk.catat.IdentitasPenduduk;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.penduduk.catat.PembacaPenduduk.MasaPenduduk;
import id.rukun.prosedur.pencatatan.formulir.penduduk.PilihanKelamin;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what is held about a person: his data, homes, cards, posts, the cases that name him, what he has submitted, and how
 * often it was read. Of others nothing is told; numbers of the civil registration, which he knows, by their last figures.
 */
@Service
@Transactional(readOnly = true)
public class SalinanDataService {

    /** Cases beyond these are only said to be there. */
    public static final int TERBANYAK = 200;

    private static final int TAHUN = 100;
    /** A column is as wide as its heading, and a number of a case is to stand on one line. */
    private static final String NOMOR = "Nomor\u00a0kasus";

    private final PendudukService penduduk;
    private final PembacaPenduduk pembaca;
    private final JabatanService jabatan;
    private final AkunOrangService akunOrang;
    private final KasusWilayah kasusWilayah;
    private final RiwayatIsian riwayat;
    private final KamusIsian kamus;
    private final BerkasService berkas;
    private final WilayahService wilayah;
    private final JamRukun jam;

    SalinanDataService(PendudukService penduduk, PembacaPenduduk pembaca, JabatanService jabatan, AkunOrangService akunOrang,
            KasusWilayah kasusWilayah, RiwayatIsian riwayat, KamusIsian kamus, BerkasService berkas, WilayahService wilayah,
            JamRukun jam) {
        this.penduduk = penduduk;
        this.pembaca = pembaca;
        this.jabatan = jabatan;
        this.akunOrang = akunOrang;
        this.kasusWilayah = kasusWilayah;
        this.riwayat = riwayat;
        this.kamus = kamus;
        this.berkas = berkas;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    /** The parts of the paper. */
    public List<Bagian> bagian(String pendudukId) {
        Penduduk orang = penduduk.cari(pendudukId).orElseThrow();
        List<Kasus> kasus = kasusWilayah.menyebut(pendudukId, false, TERBANYAK + 1);
        List<Bagian> hasil = new ArrayList<>(diri(orang));
        List<MasaPenduduk> masa = pembaca.masa(pendudukId);
        Map<String, String> rt = wilayah.nama(masa.stream().map(MasaPenduduk::rtId).filter(id -> id != null).distinct().toList());
        hasil.add(daftar("Tempat tinggal", masa.stream().filter(m -> m.nomorKk() == null)
                .map(m -> rt.getOrDefault(m.rtId(), "") + masa(m.mulai(), m.sampai())).toList()));
        hasil.add(daftar("Kartu Keluarga", masa.stream().filter(m -> m.nomorKk() != null).map(m -> "KK " + Samaran.dari(m.nomorKk())
                + (m.rtId() == null ? ", sebagai anggota" : ", sebagai kepala keluarga, di " + rt.getOrDefault(m.rtId(), ""))
                + masa(m.mulai(), m.sampai())).toList()));
        LocalDate hari = jam.hariIni();
        hasil.add(daftar("Jabatan", jabatan.jabatanOrang(pendudukId, hari.minusYears(TAHUN), hari.plusYears(TAHUN)).stream()
                .map(p -> jabatan.sebutan(p) + masa(p.mulai(), p.sampai())).toList()));
        hasil.add(daftar("Akun", akunOrang.akun(pendudukId).map(akun -> List.of("mempunyai akun Rukun")).orElse(List.of())));
        hasil.add(kasus(kasus.stream().limit(TERBANYAK).toList(), pendudukId));
        if (kasus.size() > TERBANYAK) {
            hasil.add(baris(null, "Yang dimuat " + TERBANYAK + " kasus terakhir; kasus yang lebih lama ada dalam berkasnya masing-masing."));
        }
        return hasil;
    }

    private List<Bagian> diri(Penduduk orang) {
        List<Bagian> hasil = new ArrayList<>(List.of(baris("Nama", orang.nama()), baris("NIK", Samaran.dari(orang.nik())
                + " (register memuatnya utuh)"), baris("Tanggal lahir", Kalender.tulis(orang.tanggalLahir())),
                baris("Jenis kelamin", PilihanKelamin.sebutan(orang.jenisKelamin()))));
        if (orang.tanggalMeninggal() != null) {
            hasil.add(baris("Meninggal", Kalender.tulis(orang.tanggalMeninggal())));
        }
        Set<String> dahulu = new LinkedHashSet<>();
        pembaca.dahulu(orang.id()).forEach(d -> dahulu.add(kalimat(d)));
        if (!dahulu.isEmpty()) {
            hasil.add(daftar("Tercatat sebelum dibetulkan", List.copyOf(dahulu)));
        }
        return hasil;
    }

    private static String kalimat(IdentitasPenduduk dahulu) {
        return dahulu.nama() + ", lahir " + Kalender.tulis(dahulu.tanggalLahir()) + ", " + PilihanKelamin.sebutan(dahulu.jenisKelamin())
                + ", NIK " + Samaran.dari(dahulu.nik());
    }

    private static String masa(LocalDate mulai, LocalDate sampai) {
        return ", sejak " + Kalender.tulis(mulai) + (sampai == null ? "" : " sampai " + Kalender.tulis(sampai));
    }

    private static Bagian daftar(String nama, List<String> isi) {
        return baris(nama, isi.isEmpty() ? new String[] {"tidak ada"} : isi.toArray(String[]::new));
    }

    private Bagian kasus(List<Kasus> semua, String pendudukId) {
        if (semua.isEmpty()) {
            return baris("Kasus yang menyebutnya", "tidak ada");
        }
        List<String> ids = semua.stream().map(Kasus::id).toList();
        Map<String, List<KirimanOrang>> kiriman = riwayat.dariOrang(ids, akunOrang.akun(pendudukId).map(akunOrang::semua).orElse(Set.of()),
                pendudukId).stream().collect(Collectors.groupingBy(KirimanOrang::kasusId));
        Map<String, RingkasanBaca> bacaan = berkas.pembacaan(ids).stream()
                .collect(Collectors.toMap(RingkasanBaca::kasusId, Function.identity()));
        return new Bagian("Kasus yang menyebutnya atau yang diikutinya", null, List.of(), new TabelNaskah(List.of(NOMOR, "Prosedur",
                "Dibuka", "Keadaan", "Yang dikirimnya", "Dibaca"), semua.stream().map(k -> List.of(k.nomor(), k.judul(),
                        Kalender.tulis(Kalender.hari(k.dibukaPada())), k.status() == StatusKasus.BERJALAN ? "berjalan" : "selesai",
                        kiriman(kiriman.getOrDefault(k.id(), List.of())), bacaan(Optional.ofNullable(bacaan.get(k.id()))))).toList(), null));
    }

    private String kiriman(List<KirimanOrang> semua) {
        return semua.isEmpty() ? "–" : semua.stream().map(k -> kamus.cari(k.formulir()).map(f -> f.getAnnotation(Formulir.class).judul())
                .orElse(k.formulir()) + ", " + Kalender.tulis(Kalender.hari(k.diterimaPada()))).collect(Collectors.joining("; "));
    }

    private static String bacaan(Optional<RingkasanBaca> satu) {
        return satu.map(b -> b.jumlah() + " kali, terakhir " + Kalender.tulis(Kalender.hari(b.terakhir()))).orElse("belum");
    }
}
