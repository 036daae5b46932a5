package id.rukun.pemberitahuan.kirim;

import id.rukun.pemberitahuan.alamat.AlamatAkun;
import id.rukun.pemberitahuan.alamat.AlamatAkunService;
import id.rukun.pemberitahuan.alamat.AlamatDitolakException;
import id.rukun.pemberitahuan.saluran.Saluran;
import id.rukun.pemberitahuan.saluran.SaluranAktif;
import id.rukun.tenggat.JamRukun;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has the code of a new address sent there; it leaves as every letter does. */
@Service
public class KonfirmasiService {

    private static final int SEHARI_TERBANYAK = 5;

    private final AlamatAkunService alamat;
    private final SaluranAktif saluran;
    private final SuratKeluarRepository surat;
    private final WaktuKirim waktu;
    private final AlamatRukun rukun;
    private final JamRukun jam;

    KonfirmasiService(AlamatAkunService alamat, SaluranAktif saluran, SuratKeluarRepository surat, WaktuKirim waktu,
            AlamatRukun rukun, JamRukun jam) {
        this.alamat = alamat;
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
        AlamatAkun baru = alamat.ganti(akun, yang, tujuan);
        if (surat.countByAkunAndJenisAndDibuatPadaAfter(akun, JenisSurat.KODE, jam.instant().minus(Duration.ofDays(1)))
                >= SEHARI_TERBANYAK) {
            throw new AlamatDitolakException("Sudah " + SEHARI_TERBANYAK + " kode diminta dalam sehari. Coba lagi besok.");
        }
        surat.save(new SuratKeluar(akun, yang, JenisSurat.KODE, rukun.tempat(), jam.instant(), waktu.menyerah())
                .kodeUntuk(baru.id()));
    }
}
