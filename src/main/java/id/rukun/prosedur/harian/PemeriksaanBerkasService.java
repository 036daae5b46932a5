package id.rukun.prosedur.harian;

import id.rukun.berkas.periksa.AsalTemuan;
import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.berkas.daftar.DaftarKepalaService;
import id.rukun.berkas.daftar.HasilDaftar;
import id.rukun.berkas.periksa.HasilVerifikasi;
import id.rukun.berkas.kasus.KasusRingkas;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.periksa.TemuanBerkas;
import id.rukun.berkas.periksa.TemuanBerkasService;
import id.rukun.tenggat.JamRukun;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Verifies dossiers at night: those that were written to since the last night that came to its end, and each of the
 * others once in thirty nights; what a night missed, the next one does. Each in a transaction of its own; what is found is
 * kept, logged, and told the supervisors once.
 */
@Service
public class PemeriksaanBerkasService {

    private static final Logger LOG = LoggerFactory.getLogger(PemeriksaanBerkasService.class);
    /** Nights in which every dossier gets its turn: a bound for the work of one night, not a deadline of anybody's. */
    static final int PUTARAN = 30;

    private final DaftarKepalaService daftar;
    private final BerkasVerifier verifier;
    private final TemuanBerkasService temuan;
    private final KasusService kasusService;
    private final KabarTemuan kabar;
    private final JamRukun jam;

    PemeriksaanBerkasService(DaftarKepalaService daftar, BerkasVerifier verifier, TemuanBerkasService temuan,
            KasusService kasusService, KabarTemuan kabar, JamRukun jam) {
        this.daftar = daftar;
        this.verifier = verifier;
        this.temuan = temuan;
        this.kasusService = kasusService;
        this.kabar = kabar;
        this.jam = jam;
    }

    /**
     * Compares the heads with the list of the days before, verifies the dossiers whose turn it is, and then adds today's
     * heads to the list: a night that is cut off has added nothing, so that the next one still sees what was changed.
     *
     * @return how many dossiers were verified
     * @throws java.io.UncheckedIOException if the list cannot be read or written
     */
    public int periksa() {
        HasilDaftar hasil = daftar.bandingkan();
        catatDaftar(hasil);
        LocalDate hari = jam.hariIni();
        List<KasusRingkas> giliran = kasusService.semuaRingkas().stream()
                .filter(k -> hasil.berubah().contains(k.id()) || gilirannya(k.id(), hasil.sejak(), hari)).toList();
        Set<String> rusak = Set.copyOf(temuan.nomorTerbuka(AsalTemuan.BERKAS));
        giliran.forEach(kasus -> periksa(kasus, rusak.contains(kasus.nomor())));
        daftar.tambahkan(hasil);
        return giliran.size();
    }

    /**
     * Whether a dossier's turn came on one of the nights since the last one, today's included.
     *
     * @param sejak day of the last night; {@code null} if there was none
     */
    static boolean gilirannya(String kasusId, LocalDate sejak, LocalDate hari) {
        long kini = hari.toEpochDay();
        long mulai = sejak == null ? kini - PUTARAN : Math.max(kini - PUTARAN, Math.min(sejak.toEpochDay(), kini - 1));
        // The first night after the last one whose number leaves the rest that is the dossier's own.
        long malam = mulai + 1 + Math.floorMod(kasusId.hashCode() - (mulai + 1), (long) PUTARAN);
        return malam <= kini;
    }

    private void catatDaftar(HasilDaftar hasil) {
        catat(AsalTemuan.DAFTAR, TemuanBerkas.DAFTAR, hasil.temuanDaftar());
        Set<String> nomor = new TreeSet<>(hasil.temuan().keySet());
        nomor.addAll(temuan.nomorTerbuka(AsalTemuan.DAFTAR));
        nomor.remove(TemuanBerkas.DAFTAR);
        nomor.forEach(satu -> catat(AsalTemuan.DAFTAR, satu,
                hasil.temuan().containsKey(satu) ? List.of(hasil.temuan().get(satu)) : List.of()));
    }

    private void periksa(KasusRingkas kasus, boolean sudahRusak) {
        HasilVerifikasi hasil = verifier.periksaSampaiIsi(kasus.id());
        if (!hasil.utuh() || sudahRusak) {
            catat(AsalTemuan.BERKAS, kasus.nomor(), hasil.temuan());
        }
    }

    private void catat(AsalTemuan asal, String nomor, Collection<String> kalimat) {
        for (TemuanBerkas baru : temuan.catat(asal, nomor, kalimat)) {
            LOG.error("Found, {}: {}", baru.pokok(), baru.kalimat());
            kabar.beritahu(baru);
            temuan.diberitahukan(baru.id());
        }
    }
}
