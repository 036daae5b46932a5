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
import id.rukun.jabatan.AkunOrangService;
import id.rukun.pengawasan.KasusWilayah;
import id.rukun.tenggat.Kalender;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The cases that name a person or in which he has acted: which, what he has submitted there, and how often they were read. */
@Component
class SalinanKasus {

    /** Cases beyond these are only counted. */
    static final int TERBANYAK = 200;

    /** A column is as wide as its heading, and a number of a case is to stand on one line. */
    private static final String NOMOR = "Nomor\u00a0kasus";

    private final KasusWilayah kasusWilayah;
    private final RiwayatIsian riwayat;
    private final KamusIsian kamus;
    private final BerkasService berkas;
    private final AkunOrangService akunOrang;

    SalinanKasus(KasusWilayah kasusWilayah, RiwayatIsian riwayat, KamusIsian kamus, BerkasService berkas, AkunOrangService akunOrang) {
        this.kasusWilayah = kasusWilayah;
        this.riwayat = riwayat;
        this.kamus = kamus;
        this.berkas = berkas;
        this.akunOrang = akunOrang;
    }

    List<Bagian> bagian(String pendudukId) {
        return bagian(pendudukId, TERBANYAK);
    }

    /** The same with so many cases at most. */
    List<Bagian> bagian(String pendudukId, int terbanyak) {
        List<Kasus> semua = kasusWilayah.menyebut(pendudukId, false, terbanyak + 1);
        if (semua.isEmpty()) {
            return List.of(baris("Kasus yang menyebutnya", "tidak ada"));
        }
        Bagian tabel = tabel(semua.stream().limit(terbanyak).toList(), pendudukId);
        return semua.size() <= terbanyak ? List.of(tabel) : List.of(tabel, baris(null, "Yang dimuat " + terbanyak + " kasus terakhir dari "
                + kasusWilayah.jumlahMenyebut(pendudukId) + " kasus; daftar selebihnya dimintakan di Kelurahan dengan menyebut nomor kasus ini."));
    }

    private Bagian tabel(List<Kasus> semua, String pendudukId) {
        List<String> ids = semua.stream().map(Kasus::id).toList();
        Map<String, List<KirimanOrang>> kiriman = riwayat.dariOrang(ids, akunOrang.milik(pendudukId), pendudukId).stream().collect(Collectors.groupingBy(KirimanOrang::kasusId));
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
