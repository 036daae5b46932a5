package id.rukun.prosedur.harian;

import id.rukun.berkas.AsalTemuan;
import id.rukun.berkas.BerkasVerifier;
import id.rukun.berkas.DaftarKepalaService;
import id.rukun.berkas.HasilVerifikasi;
import id.rukun.berkas.Kasus;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.TemuanBerkas;
import id.rukun.berkas.TemuanBerkasService;
import id.rukun.engine.JenjangKantor;
import id.rukun.engine.Kantor;
import id.rukun.pemberitahuan.Alamat;
import id.rukun.pemberitahuan.PemberitahuanBaru;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.tenggat.JamRukun;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Verifies dossiers at night: those that were written to since the night before, and each of the others once in thirty
 * nights. Each in a transaction of its own; what is found is kept, logged, and told the supervisor once.
 */
@Service
public class PemeriksaanBerkasService {

    private static final Logger LOG = LoggerFactory.getLogger(PemeriksaanBerkasService.class);
    /** Nights in which every dossier gets its turn: a bound for the work of one night, not a deadline of anybody's. */
    private static final int PUTARAN = 30;
    private static final String AKTIVITAS = "Periksa keutuhan berkas";
    private static final String PARAMETER = "RUKUN-PRD-10";

    private final DaftarKepalaService daftar;
    private final BerkasVerifier verifier;
    private final TemuanBerkasService temuan;
    private final KasusService kasusService;
    private final PemberitahuanService pemberitahuan;
    private final JenjangKantor jenjang;
    private final Kantor kantor;
    private final JamRukun jam;
    private final TransactionTemplate transaksi;

    PemeriksaanBerkasService(DaftarKepalaService daftar, BerkasVerifier verifier, TemuanBerkasService temuan,
            KasusService kasusService, PemberitahuanService pemberitahuan, JenjangKantor jenjang, Kantor kantor,
            JamRukun jam, PlatformTransactionManager pengelola) {
        this.daftar = daftar;
        this.verifier = verifier;
        this.temuan = temuan;
        this.kasusService = kasusService;
        this.pemberitahuan = pemberitahuan;
        this.jenjang = jenjang;
        this.kantor = kantor;
        this.jam = jam;
        this.transaksi = new TransactionTemplate(pengelola);
        this.transaksi.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Compares the heads with the list of the days before and adds today's, then verifies the dossiers whose turn it is.
     *
     * @return how many dossiers were verified
     * @throws java.io.UncheckedIOException if the list cannot be read or written
     */
    public int periksa() {
        DaftarKepalaService.Hasil hasil = daftar.catat();
        Set<String> nomor = new TreeSet<>(hasil.temuan().keySet());
        nomor.addAll(temuan.nomorTerbuka(AsalTemuan.DAFTAR));
        nomor.forEach(satu -> catat(AsalTemuan.DAFTAR, satu,
                hasil.temuan().containsKey(satu) ? List.of(hasil.temuan().get(satu)) : List.of()));
        List<Kasus> giliran = kasusService.semua().stream()
                .filter(k -> hasil.berubah().contains(k.id()) || gilirannya(k)).toList();
        Set<String> rusak = Set.copyOf(temuan.nomorTerbuka(AsalTemuan.BERKAS));
        giliran.forEach(kasus -> periksa(kasus, rusak.contains(kasus.nomor())));
        return giliran.size();
    }

    private boolean gilirannya(Kasus kasus) {
        return Math.floorMod(kasus.nomor().hashCode(), PUTARAN) == Math.floorMod(jam.hariIni().toEpochDay(), PUTARAN);
    }

    private void periksa(Kasus kasus, boolean sudahRusak) {
        HasilVerifikasi hasil = verifier.periksa(kasus.id());
        if (!hasil.utuh() || sudahRusak) {
            catat(AsalTemuan.BERKAS, kasus.nomor(), hasil.temuan());
        }
    }

    private void catat(AsalTemuan asal, String nomor, Collection<String> kalimat) {
        for (TemuanBerkas baru : temuan.catat(asal, nomor, kalimat)) {
            LOG.error("Found in case {}: {}", nomor, baru.kalimat());
            kasusService.denganNomor(nomor).ifPresent(kasus -> beritahu(kasus, baru));
        }
    }

    /** A dossier may be too broken to be written to; the finding is kept and shown all the same. */
    private void beritahu(Kasus kasus, TemuanBerkas baru) {
        try {
            transaksi.executeWithoutResult(status -> {
                String pengawas = jenjang.pengawas(kasus.unitId());
                pemberitahuan.beri(new PemberitahuanBaru("TEMUAN/" + baru.id() + "/" + baru.ditemukanPada(),
                        new Pemicu(PARAMETER, PARAMETER, baru.ditemukanPada()),
                        new Alamat(kasus.id(), kasus.unitId(), pengawas, kantor.nama(pengawas)), AKTIVITAS,
                        AKTIVITAS + " – kasus " + kasus.nomor(), "Kasus " + kasus.nomor() + ": " + baru.kalimat()));
            });
        } catch (RuntimeException e) {
            LOG.error("The supervisor of case {} could not be told", kasus.nomor(), e);
        }
    }
}
