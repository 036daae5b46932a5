package id.rukun.prosedur.pencatatan.salinan;

import id.rukun.akun.Masuk;
import id.rukun.akun.MasukService;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.Ketidakhadiran;
import id.rukun.jabatan.KetidakhadiranService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatKetidakhadiran;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a person does or has done in Rukun: his posts, his absences from them, his logins, and when he has signed in. */
@Component
class SalinanJabatan {

    private static final int TAHUN = 100;

    private final JabatanService jabatan;
    private final KetidakhadiranService ketidakhadiran;
    private final AkunOrangService akunOrang;
    private final MasukService masuk;
    private final MusyawarahService musyawarah;
    private final JamRukun jam;

    SalinanJabatan(JabatanService jabatan, KetidakhadiranService ketidakhadiran, AkunOrangService akunOrang, MasukService masuk,
            MusyawarahService musyawarah, JamRukun jam) {
        this.jabatan = jabatan;
        this.ketidakhadiran = ketidakhadiran;
        this.akunOrang = akunOrang;
        this.masuk = masuk;
        this.musyawarah = musyawarah;
        this.jam = jam;
    }

    List<Bagian> bagian(String pendudukId) {
        LocalDate hari = jam.hariIni();
        Map<String, PemegangJabatan> posisi = jabatan.jabatanOrang(pendudukId, hari.minusYears(TAHUN), hari.plusYears(TAHUN)).stream()
                .collect(Collectors.toMap(PemegangJabatan::id, Function.identity()));
        Set<String> akun = akunOrang.milik(pendudukId);
        List<Bagian> hasil = new ArrayList<>(List.of(
                Daftar.bagian("Jabatan", posisi.values().stream().sorted(Comparator.comparing(PemegangJabatan::mulai))
                        .map(p -> jabatan.sebutan(p) + Daftar.masa(p.mulai(), p.sampai())).toList()),
                Daftar.bagian("Ketidakhadiran", ketidakhadiran.semua(posisi.keySet()).stream().map(k -> kalimat(k, posisi.get(k.pemegangId())))
                        .toList()),
                Daftar.bagian("Daftar peserta musyawarah", musyawarah(musyawarah.jumlahDaftar(pendudukId))),
                Daftar.bagian("Akun", akun.stream().sorted().toList())));
        if (!akun.isEmpty()) {
            hasil.add(Daftar.bagian("Masuk terakhir, selama masih disimpan", masuk(akun)));
        }
        return hasil;
    }

    private String kalimat(Ketidakhadiran satu, PemegangJabatan siapa) {
        return "berhalangan " + (satu.sifat() == SifatKetidakhadiran.TETAP ? "tetap" : "sementara") + " sebagai " + jabatan.sebutan(siapa)
                + Daftar.masa(satu.mulai(), satu.sampai());
    }

    private static List<String> musyawarah(int jumlah) {
        return jumlah == 0 ? List.of() : List.of("namanya ada pada daftar peserta " + jumlah + " musyawarah");
    }

    private List<String> masuk(Collection<String> akun) {
        return akun.stream().flatMap(a -> masuk.milik(a).stream()).map(Masuk::pada).sorted(Comparator.reverseOrder()).map(Kalender::tulis).toList();
    }
}
