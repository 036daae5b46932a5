package id.rukun.pemberitahuan.kirim;

import id.rukun.pemberitahuan.saluran.HasilPengiriman;
import id.rukun.pemberitahuan.saluran.Pengirim;
import id.rukun.pemberitahuan.saluran.Saluran;
import id.rukun.pemberitahuan.saluran.SaluranAktif;
import id.rukun.tenggat.JamRukun;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes letters out of the house, one after the other: takes one in hand, sends it while no transaction is open, notes what
 * became of it. Who ends in between leaves a letter that is sent again with the same Message-ID once nobody has come back for
 * {@link #KEMBALI}.
 */
@Service
class Kurir {

    /** Longer than any sender takes to give up. */
    static final Duration KEMBALI = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(Kurir.class);
    /** After so many in a row that were not taken the other side is left alone until the next round. */
    private static final int GAGAL_BERTURUT = 3;

    private final SaluranAktif saluran;
    private final SuratKeluarRepository surat;
    private final PenulisSurat penulis;
    private final WaktuKirim waktu;
    private final ApplicationEventPublisher kabar;
    private final JamRukun jam;
    private final TransactionTemplate transaksi;

    Kurir(SaluranAktif saluran, SuratKeluarRepository surat, PenulisSurat penulis, WaktuKirim waktu,
            ApplicationEventPublisher kabar, JamRukun jam, PlatformTransactionManager pengelola) {
        this.saluran = saluran;
        this.surat = surat;
        this.penulis = penulis;
        this.waktu = waktu;
        this.kabar = kabar;
        this.jam = jam;
        this.transaksi = new TransactionTemplate(pengelola);
    }

    /** Sends what is due. */
    void antar() {
        saluran.semua().forEach(satu -> saluran.pengirim(satu).ifPresent(this::antar));
    }

    private void antar(Pengirim pengirim) {
        int gagal = 0;
        Optional<SuratKeluar> satu = ambil(pengirim.saluran());
        while (satu.isPresent()) {
            gagal = antar(pengirim, satu.get()) ? 0 : gagal + 1;
            satu = gagal < GAGAL_BERTURUT ? ambil(pengirim.saluran()) : Optional.empty();
        }
    }

    private Optional<SuratKeluar> ambil(Saluran yang) {
        return transaksi.execute(status -> {
            Optional<SuratKeluar> satu = surat.giliran(yang, jam.instant(), Limit.of(1)).stream().findFirst();
            satu.ifPresent(s -> s.coba(jam.instant().plus(KEMBALI)));
            return satu;
        });
    }

    /** Returns false where it is to be tried again. */
    private boolean antar(Pengirim pengirim, SuratKeluar satu) {
        HasilPengiriman hasil = coba(pengirim, satu);
        transaksi.executeWithoutResult(status -> surat.pegang(satu.id())
                .filter(s -> s.status() == StatusSurat.MENUNGGU).ifPresent(s -> catat(s, hasil)));
        return hasil == null || hasil.nasib() != HasilPengiriman.Nasib.NANTI;
    }

    /** Returns {@code null} where there is nobody left to write to. */
    private HasilPengiriman coba(Pengirim pengirim, SuratKeluar satu) {
        try {
            return penulis.tulis(satu).map(pengirim::kirim).orElse(null);
        } catch (RuntimeException e) {
            LOG.error("Letter {} cannot be written or sent", satu.id(), e);
            return HasilPengiriman.nanti("Rukun gagal menulis surat ini; sebabnya tertulis dalam catatan server.");
        }
    }

    private void catat(SuratKeluar satu, HasilPengiriman hasil) {
        if (hasil == null) {
            satu.batal("Tidak ada lagi yang disurati.", jam.instant());
            return;
        }
        switch (hasil.nasib()) {
            case TERKIRIM -> satu.terkirim(jam.instant());
            case TIDAK_PERNAH -> gagal(satu, hasil.sebab());
            case NANTI -> {
                if (jam.instant().isBefore(satu.menyerahPada())) {
                    satu.tunda(hasil.sebab(), waktu.lagi(satu.percobaan()));
                } else {
                    gagal(satu, hasil.sebab());
                }
            }
        }
    }

    private void gagal(SuratKeluar satu, String sebab) {
        LOG.error("Letter {} ({}, {}) is given up: {}", satu.id(), satu.saluran(), satu.jenis(), sebab);
        satu.gagal(sebab, jam.instant());
        if (satu.jenis() == JenisSurat.KEAMANAN) {
            kabar.publishEvent(new SuratAkunGagal(satu.id(), satu.akun(), satu.peristiwa().perihal(), satu.dibuatPada()));
        }
    }
}
