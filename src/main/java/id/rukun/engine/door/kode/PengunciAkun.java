package id.rukun.engine.door.kode;

import id.rukun.akun.KunciAkun;
import id.rukun.akun.KunciAkunService;
import id.rukun.engine.internal.OwnCommit;
import id.rukun.engine.mail.KabarKepala;
import id.rukun.engine.mail.KabarKepala.Kabar;
import id.rukun.pemberitahuan.kirim.PeristiwaAkun;
import id.rukun.pemberitahuan.kirim.SuratAkunService;
import id.rukun.tenggat.Kalender;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Locks accounts and opens them again, and tells of it: its owner by letter, where he has confirmed an address, and always, by a notice, the head
 * of his office, who can give his tasks to another, the supervisor and the operators.
 */
@Service
class PengunciAkun {

    private static final String PERIHAL = "Kunci akun";

    private final KunciAkunService kunci;
    private final PenerbitKode penerbit;
    private final SuratAkunService surat;
    private final KabarKepala kepala;
    private final OwnCommit kirim;

    PengunciAkun(KunciAkunService kunci, PenerbitKode penerbit, SuratAkunService surat, KabarKepala kepala, OwnCommit kirim) {
        this.kunci = kunci;
        this.penerbit = penerbit;
        this.surat = surat;
        this.kepala = kepala;
        this.kirim = kirim;
    }

    /** Returns false where it is locked already. */
    boolean kunci(String oleh, String siapa, String dasar) {
        return kirim.duaKali(() -> {
            Optional<KunciAkun> baru = kunci.kunci(siapa, oleh, penerbit.sebutan(oleh), dasar);
            baru.ifPresent(satu -> beritahu(satu, PeristiwaAkun.AKUN_DIKUNCI, satu.penerbit() + ", pada "
                    + Kalender.tulis(satu.pada()) + " mengunci akun", ". Alasannya: " + satu.dasar()
                            + ". Tugas yang dipegangnya dapat Anda serahkan kepada rekannya."));
            return baru.isPresent();
        });
    }

    /** Returns false where it is not locked. */
    boolean buka(String oleh, String siapa, String dasar) {
        return kirim.duaKali(() -> {
            Optional<KunciAkun> yang = kunci.buka(siapa, oleh, dasar);
            yang.ifPresent(satu -> beritahu(satu, PeristiwaAkun.AKUN_DIBUKA, penerbit.sebutan(oleh) + ", pada "
                    + Kalender.tulis(satu.dibukaPada()) + " membuka lagi akun", ". Alasannya: " + dasar + "."));
            return yang.isPresent();
        });
    }

    private void beritahu(KunciAkun yang, PeristiwaAkun peristiwa, String awal, String akhir) {
        surat.kabari(yang.akun(), peristiwa);
        kepala.beriJugaPengawas(yang.akun(), new Kabar(String.join("/", "KUNCI", yang.id(), peristiwa.name()), PERIHAL, awal, akhir));
    }
}
