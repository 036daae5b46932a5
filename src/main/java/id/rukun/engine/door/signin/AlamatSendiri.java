package id.rukun.engine.door.signin;

import id.rukun.engine.internal.OwnCommit;
import id.rukun.pemberitahuan.alamat.AlamatAkun;
import id.rukun.pemberitahuan.alamat.AlamatAkunService;
import id.rukun.pemberitahuan.kirim.KonfirmasiService;
import id.rukun.pemberitahuan.saluran.Saluran;
import id.rukun.pemberitahuan.saluran.SaluranAktif;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What somebody does with his own addresses. */
@Service
class AlamatSendiri {

    private final AlamatAkunService alamat;
    private final KonfirmasiService konfirmasi;
    private final SaluranAktif saluran;
    private final OwnCommit kirim;
    private final JamRukun jam;

    AlamatSendiri(AlamatAkunService alamat, KonfirmasiService konfirmasi, SaluranAktif saluran, OwnCommit kirim, JamRukun jam) {
        this.alamat = alamat;
        this.konfirmasi = konfirmasi;
        this.saluran = saluran;
        this.kirim = kirim;
        this.jam = jam;
    }

    /** One row for each channel that this installation has, and for each by which he has an address all the same. */
    List<AlamatSaya> baca(String siapa) {
        Map<Saluran, AlamatAkun> ada = alamat.milik(siapa).stream()
                .collect(Collectors.toMap(AlamatAkun::saluran, Function.identity()));
        return List.of(Saluran.values()).stream().filter(s -> saluran.ada(s) || ada.containsKey(s))
                .map(s -> baris(s, ada.get(s))).toList();
    }

    /** @throws id.rukun.pemberitahuan.alamat.AlamatDitolakException saying why not */
    void ganti(String siapa, Saluran yang, String tujuan) {
        kirim.duaKali(() -> {
            konfirmasi.minta(siapa, yang, tujuan);
            return true;
        });
    }

    /** Returns false where it is not the code, or not any more. */
    boolean konfirmasi(String siapa, Saluran yang, String kode) {
        return alamat.konfirmasi(siapa, yang, kode);
    }

    /** Returns false where there is none. */
    boolean hapus(String siapa, Saluran yang) {
        return kirim.duaKali(() -> konfirmasi.hapus(siapa, yang));
    }

    private AlamatSaya baris(Saluran yang, AlamatAkun satu) {
        String sampai = satu == null || !satu.kodeBerlaku(jam.instant()) ? null
                : Kalender.tulis(satu.kodeSampai().atZone(Kalender.JAKARTA).toLocalTime());
        return new AlamatSaya(yang.sebutan(), satu == null ? null : satu.alamat(), satu != null && satu.terkonfirmasi(),
                sampai);
    }
}
