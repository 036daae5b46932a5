package id.rukun.impor;

import id.rukun.hukum.TeksTerlihat;
import id.rukun.impor.Importir.Perbandingan;
import id.rukun.impor.PermintaanImpor.ImporDiperiksa;
import id.rukun.impor.tabel.PembacaTabel;
import id.rukun.tenggat.Kalender;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports a file, or tells what would come of it. Both go the same way in one transaction; to check is to take it back at the end. So
 * a file that was checked is written as it was told, and whatever ends it early leaves nothing behind. Imports of one government take
 * turns.
 */
@Service
public class ImporService {

    private static final Logger LOG = LoggerFactory.getLogger(ImporService.class);

    private final List<Importir> semua;
    private final CatatanImporRepository catatan;
    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher kabar;
    private final TransactionTemplate transaksi;
    private final Clock jam;

    ImporService(List<Importir> semua, CatatanImporRepository catatan, JdbcTemplate jdbc, ApplicationEventPublisher kabar,
            PlatformTransactionManager transaksi, Clock jam) {
        this.semua = semua.stream().sorted(Comparator.comparingInt(Importir::urutan)).toList();
        this.catatan = catatan;
        this.jdbc = jdbc;
        this.kabar = kabar;
        this.transaksi = new TransactionTemplate(transaksi);
        this.transaksi.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.jam = jam;
    }

    /** What can be imported. */
    public List<Importir> semua() {
        return semua;
    }

    /** The import of that short name. */
    public Optional<Importir> cari(String jenis) {
        return semua.stream().filter(i -> i.jenis().equals(jenis)).findFirst();
    }

    /**
     * The same.
     *
     * @throws ImporDitolakException naming those that there are, if there is none of that name
     */
    public Importir wajib(String jenis) {
        return cari(jenis).orElseThrow(() -> new ImporDitolakException("Tidak ada impor “" + TeksTerlihat.kutipan(jenis) + "”. Yang ada: "
                + String.join(", ", semua.stream().map(Importir::jenis).toList()) + "."));
    }

    /** The last imports and checks of an area, the latest first. */
    public List<CatatanImpor> terakhir(LingkupImpor lingkup, int terbanyak) {
        return catatan.terakhir(lingkup.kode(), lingkup.didalam(), Limit.of(terbanyak));
    }

    /**
     * Tells what would come of a file, and writes nothing but that it was asked.
     *
     * @throws id.rukun.impor.tabel.TabelTakTerbacaException if it is no table of this kind
     */
    public HasilImpor periksa(PermintaanImpor permintaan, Kemajuan kemajuan) {
        HasilImpor hasil = jalankan(permintaan, kemajuan, null, false);
        catat(permintaan, hasil);
        return hasil;
    }

    /**
     * Writes what a file says, all of it or, where anything is wrong with it, nothing.
     *
     * @throws id.rukun.impor.tabel.TabelTakTerbacaException if it is no table of this kind
     * @throws ImporDitolakException if it is not the file that was checked, or would not do any more what was told then
     */
    public HasilImpor terapkan(PermintaanImpor permintaan, Kemajuan kemajuan) {
        return terapkan(permintaan, kemajuan, null);
    }

    /**
     * The same.
     *
     * @param luaran takes what only whoever has started it may read; {@code null} if he does not want it
     */
    public HasilImpor terapkan(PermintaanImpor permintaan, Kemajuan kemajuan, LuaranImpor luaran) {
        HasilImpor hasil = jalankan(permintaan, kemajuan, luaran, true);
        if (!hasil.diterapkan()) {
            catat(permintaan, hasil);
        }
        return hasil;
    }

    private void catat(PermintaanImpor permintaan, HasilImpor hasil) {
        transaksi.executeWithoutResult(status -> catatan.save(new CatatanImpor(permintaan, hasil, jam.instant())));
    }

    private HasilImpor jalankan(PermintaanImpor permintaan, Kemajuan kemajuan, LuaranImpor luaran, boolean terapkan) {
        Importir importir = wajib(permintaan.jenis());
        try {
            return transaksi.execute(status -> {
                HasilImpor hasil = dalamTransaksi(importir, permintaan, kemajuan, luaran, terapkan);
                if (!hasil.diterapkan()) {
                    status.setRollbackOnly();
                }
                return hasil;
            });
        } catch (DataIntegrityViolationException | PessimisticLockingFailureException e) {
            LOG.warn("Impor {} berhenti", permintaan.jenis(), e);
            throw new ImporDitolakException("Register berubah ketika berkas ini diimpor, sehingga tidak ada yang ditulis. Periksa berkasnya "
                    + "lagi, lalu terapkan lagi.", e);
        } catch (QueryTimeoutException e) {
            throw new ImporDitolakException("Impor lain di pemerintah yang sama belum selesai, sehingga tidak ada yang ditulis. Coba lagi "
                    + "sebentar lagi.", e);
        }
    }

    private HasilImpor dalamTransaksi(Importir importir, PermintaanImpor permintaan, Kemajuan kemajuan, LuaranImpor luaran,
            boolean terapkan) {
        Instant saat = jam.instant();
        KerjaImpor kerja = new KerjaImpor(jdbc, postgres(), importir, permintaan.lingkup(), luaran, Kalender.hari(saat), saat);
        PementasanTabel pementasan = new PementasanTabel(importir, kerja, kemajuan);
        String sidik = PembacaTabel.baca(permintaan.berkas(), pementasan);
        int baris = pementasan.selesai();
        kemajuan.sampai(TahapImpor.MENUNGGU, baris, baris);
        giliran(permintaan.lingkup());
        kemajuan.sampai(TahapImpor.DIPERIKSA, baris, baris);
        importir.periksa(kerja);
        if (kerja.salah()) {
            return kerja.hasil(false, sidik, baris, new Perbandingan(0, 0));
        }
        kemajuan.sampai(TahapImpor.DIBANDINGKAN, baris, baris);
        Perbandingan banding = importir.bandingkan(kerja);
        if (terapkan) {
            pastikanSama(permintaan.sudahDiperiksa(), new ImporDiperiksa(sidik, banding.baru(), banding.berubah()));
            kemajuan.sampai(TahapImpor.DITULIS, baris, baris);
            importir.tulis(kerja);
        }
        HasilImpor hasil = kerja.hasil(terapkan, sidik, baris, banding);
        if (terapkan) {
            kabar.publishEvent(new ImporDiterapkan(catatan.saveAndFlush(new CatatanImpor(permintaan, hasil, saat)), importir.judul()));
        }
        return hasil;
    }

    private static void pastikanSama(ImporDiperiksa dahulu, ImporDiperiksa kini) {
        if (dahulu != null && !dahulu.sidik().equals(kini.sidik())) {
            throw new ImporDitolakException("Berkas ini bukan yang tadi diperiksa. Periksa dahulu, lalu terapkan.");
        }
        if (dahulu != null && !dahulu.equals(kini)) {
            throw new ImporDitolakException("Register berubah sejak berkas ini diperiksa: kini " + kini.baru() + " baris baru dan "
                    + kini.berubah() + " berubah. Periksa lagi, lalu terapkan.");
        }
    }

    /** Waits for whoever imports for the same government. */
    private void giliran(LingkupImpor lingkup) {
        jdbc.queryForList("select tenant from impor_giliran where tenant = ? for update", lingkup.tenant());
    }

    private boolean postgres() {
        return Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) (Connection koneksi) ->
                "PostgreSQL".equals(koneksi.getMetaData().getDatabaseProductName())));
    }
}
