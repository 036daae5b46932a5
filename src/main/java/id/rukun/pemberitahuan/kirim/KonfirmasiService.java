package id.rukun.pemberitahuan.kirim;

import id.rukun.pemberitahuan.alamat.AlamatAkun;
import id.rukun.pemberitahuan.alamat.AlamatAkunService;
import id.rukun.pemberitahuan.alamat.AlamatDitolakException;
import id.rukun.pemberitahuan.saluran.Saluran;
import id.rukun.pemberitahuan.saluran.SaluranAktif;
import id.rukun.tenggat.JamRukun;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has the code of a new address sent there, and a last letter to the one that is given up; both leave as every letter does.
 */
@Service
public class KonfirmasiService {

    private static final int SEHARI_TERBANYAK = 5;

    private final AlamatAkunService alamat;
    private final SuratAkunService suratAkun;
    private final SaluranAktif saluran;
    private final SuratKeluarRepository surat;
    private final WaktuKirim waktu;
    private final AlamatRukun rukun;
    private final JamRukun jam;

    KonfirmasiService(AlamatAkunService alamat, SuratAkunService suratAkun, SaluranAktif saluran, SuratKeluarRepository surat,
            WaktuKirim waktu, AlamatRukun rukun, JamRukun jam) {
        this.alamat = alamat;
        this.suratAkun = suratAkun;
        this.saluran = saluran;
        this.surat = surat;
        this.waktu = waktu;
        this.rukun = rukun;
        this.jam = jam;
    }

    /**
     * Writes an address of an account down and has a code sent there.
     *
     * @throws AlamatDitolakException if it is none, nothing is sent by that channel, or too many codes were asked for today
     */
    @Transactional
    public void minta(String akun, Saluran yang, String tujuan) {
        if (!saluran.ada(yang)) {
            throw new AlamatDitolakException("Rukun di sini belum mengirim " + yang.sebutan()
                    + "; pemberitahuan dibaca di kotak masuk.");
        }
        Optional<String> lama = terkonfirmasi(akun, yang);
        AlamatAkun baru = alamat.ganti(akun, yang, tujuan);
        lama.filter(satu -> !satu.equals(baru.alamat()))
                .ifPresent(satu -> suratAkun.pamit(akun, yang, satu, PeristiwaAkun.ALAMAT_DIGANTI));
        if (surat.countByAkunAndJenisAndDibuatPadaAfter(akun, JenisSurat.KODE, jam.instant().minus(Duration.ofDays(1)))
                >= SEHARI_TERBANYAK) {
            throw new AlamatDitolakException("Sudah " + SEHARI_TERBANYAK + " kode diminta dalam sehari. Coba lagi besok.");
        }
        surat.save(new SuratKeluar(akun, yang, JenisSurat.KODE, rukun.tempat(), jam.instant(), waktu.menyerah())
                .kodeUntuk(baru.id()));
    }

    /** Forgets an address of an account; a last letter goes there. Returns false where there is none. */
    @Transactional
    public boolean hapus(String akun, Saluran yang) {
        terkonfirmasi(akun, yang).ifPresent(satu -> suratAkun.pamit(akun, yang, satu, PeristiwaAkun.ALAMAT_DIHAPUS));
        return alamat.hapus(akun, yang);
    }

    private Optional<String> terkonfirmasi(String akun, Saluran yang) {
        return alamat.pegang(akun, yang).filter(AlamatAkun::terkonfirmasi).map(AlamatAkun::alamat);
    }
}
