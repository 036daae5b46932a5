package id.rukun.prosedur.koordinasi.laporan;

import id.rukun.hukum.koordinasi.laporan.JenisLaporan;
import id.rukun.hukum.koordinasi.laporan.StasiunRantai;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of reports upward. */
@Service
@Transactional
public class LaporanService {

    private final LaporanRepository laporan;
    private final UnsurLaporanRepository unsur;
    private final LaporanStasiunRepository stasiun;

    LaporanService(LaporanRepository laporan, UnsurLaporanRepository unsur, LaporanStasiunRepository stasiun) {
        this.laporan = laporan;
        this.unsur = unsur;
        this.stasiun = stasiun;
    }

    @Transactional(readOnly = true)
    public LaporanKoordinasi ambil(String kasusId) {
        return laporan.findById(kasusId).orElseThrow();
    }

    /** The report of a case; empty before it is written down. */
    @Transactional(readOnly = true)
    public Optional<LaporanKoordinasi> cari(String kasusId) {
        return laporan.findById(kasusId);
    }

    /** What it tells, as it was handed in last. */
    @Transactional(readOnly = true)
    public List<IsiUnsur> unsur(String kasusId) {
        return unsur.findByKasusIdOrderByUrutan(kasusId).stream().map(UnsurLaporan::unsur).toList();
    }

    /** All through whose hands it has gone, in the order of time, also before it was handed in anew. */
    @Transactional(readOnly = true)
    public List<LaporanStasiun> stasiun(String kasusId) {
        return stasiun.findByKasusIdOrderByUrutan(kasusId);
    }

    /** Those since it was handed in last. */
    @Transactional(readOnly = true)
    public List<LaporanStasiun> dilalui(String kasusId) {
        int putaran = ambil(kasusId).putaran();
        return stasiun(kasusId).stream().filter(satu -> satu.putaran() == putaran).toList();
    }

    /** The office that has it now; empty if none does. */
    @Transactional(readOnly = true)
    public Optional<LaporanStasiun> menunggu(String kasusId) {
        return dilalui(kasusId).stream().filter(LaporanStasiun::menunggu).findFirst();
    }

    /** How often an office has returned it. */
    @Transactional(readOnly = true)
    public int dikembalikan(String kasusId, StasiunRantai oleh) {
        return (int) stasiun(kasusId).stream().filter(satu -> satu.stasiun() == oleh && satu.keputusan() == KeputusanStasiun.DIKEMBALIKAN)
                .count();
    }

    /** The periodic report of an office for the period that ends on a day. */
    @Transactional(readOnly = true)
    public Optional<LaporanKoordinasi> semasa(JenisLaporan jenis, String kantorPelapor, LocalDate akhir) {
        return laporan.findByKunciMasa(LaporanKoordinasi.kunci(jenis, kantorPelapor, akhir));
    }

    /** Those of some offices that have no periodic report of a kind for the period that ends on a day. */
    @Transactional(readOnly = true)
    public List<String> tanpaLaporan(JenisLaporan jenis, Collection<String> kantor, LocalDate akhir) {
        Set<String> ada = laporan.kunciMasa(jenis, akhir).stream().collect(Collectors.toSet());
        return kantor.stream().filter(satu -> !ada.contains(LaporanKoordinasi.kunci(jenis, satu, akhir))).toList();
    }

    /** Those that are owed, drafted and due, and whose period is not over on a day. */
    @Transactional(readOnly = true)
    public List<LaporanKoordinasi> disusun(LocalDate hari) {
        return laporan.disusun(hari);
    }

    /** Those of some kinds that were handed in within a period. */
    @Transactional(readOnly = true)
    public List<LaporanKoordinasi> disampaikan(String tenant, Collection<JenisLaporan> jenis, PeriodeLaporan periode) {
        return laporan.disampaikan(tenant, jenis, periode.mulai(), periode.akhir());
    }

    /** A report begins, or a corrected start form says another one. */
    public LaporanKoordinasi buka(String kasusId, String tenant, String unitId, String kantorPelapor, PembukaanLaporan pembukaan,
            LocalDate hari) {
        LaporanKoordinasi yang = laporan.findById(kasusId).orElseGet(() -> new LaporanKoordinasi(kasusId, tenant, unitId, kantorPelapor, hari));
        yang.buka(pembukaan);
        return laporan.saveAndFlush(yang);
    }

    /** It is handed in, for the first time or anew: whoever had it before has it no more. */
    public void sampaikan(String kasusId, SuratLaporan surat, List<IsiUnsur> isi, LocalDate hari) {
        ambil(kasusId).sampaikan(surat, hari);
        stasiun.deleteByKasusIdAndKeputusan(kasusId, KeputusanStasiun.MENUNGGU);
        unsur.deleteByKasusId(kasusId);
        unsur.flush();
        for (int i = 0; i < isi.size(); i++) {
            unsur.save(new UnsurLaporan(kasusId, isi.get(i), i));
        }
    }

    /** An office has it now. */
    public void serahkan(String kasusId, StasiunRantai kepada, String kantor) {
        baru(kasusId, kepada, kantor);
    }

    /** An office is left out. */
    public void lewati(String kasusId, StasiunRantai yangMana, String kantor, String sebab, LocalDate hari) {
        baru(kasusId, yangMana, kantor).putuskan(KeputusanStasiun.DILEWATI, sebab, hari);
    }

    private LaporanStasiun baru(String kasusId, StasiunRantai yangMana, String kantor) {
        return stasiun.saveAndFlush(new LaporanStasiun(ambil(kasusId), yangMana, kantor, stasiun(kasusId).size()));
    }

    /** The office that has it passes it on, with a note or without. */
    public void teruskan(String kasusId, String catatan, LocalDate hari) {
        LaporanStasiun oleh = menunggu(kasusId).orElseThrow();
        oleh.putuskan(KeputusanStasiun.DITERUSKAN, catatan, hari);
        if (oleh.stasiun() == StasiunRantai.SEKDA) {
            ambil(kasusId).diterimaSekda(hari);
        }
    }

    /** The office that has it returns it. */
    public void kembalikan(String kasusId, String alasan, LocalDate hari) {
        menunggu(kasusId).orElseThrow().putuskan(KeputusanStasiun.DIKEMBALIKAN, alasan, hari);
        ambil(kasusId).kembalikan();
    }

    /** The one to whom it is addressed has taken it. */
    public void terima(String kasusId, LocalDate hari) {
        menunggu(kasusId).orElseThrow().putuskan(KeputusanStasiun.DITERIMA, null, hari);
    }

    /** He has taken it, and says what is to be done. */
    public void petunjuk(String kasusId, String isi, LocalDate hari) {
        menunggu(kasusId).orElseThrow().putuskan(KeputusanStasiun.DIBERI_PETUNJUK, isi, hari);
        ambil(kasusId).petunjuk(isi, hari);
    }

    /** @param tanggapan what the reporter answers; {@code null} for nothing */
    public void akui(String kasusId, String tanggapan, LocalDate hari) {
        ambil(kasusId).akui(tanggapan, hari);
    }

    /** So many of the reminders before its end were given. */
    public void ingatkan(String kasusId, int kali) {
        ambil(kasusId).ingatkan(kali);
    }

    /** It is written down that it comes late; returns whether it was not before. */
    public boolean catatTerlambat(String kasusId) {
        LaporanKoordinasi yang = ambil(kasusId);
        boolean baru = !yang.tercatatTerlambat();
        yang.terlambat();
        return baru;
    }

    /** It is filed: received by the one to whom it is addressed, or kept for him. */
    public void arsipkan(String kasusId, LocalDate hari) {
        LaporanKoordinasi yang = ambil(kasusId);
        yang.teruskan(hari);
        yang.akhiri(yang.jenis().akhirBertugas() ? StatusLaporan.DITERIMA : StatusLaporan.DITERUSKAN, hari);
    }

    public void tidakDisampaikan(String kasusId, LocalDate hari) {
        ambil(kasusId).akhiri(StatusLaporan.TIDAK_DISAMPAIKAN, hari);
    }

    /** Its case has ended before its time; what is over stays so. */
    public void tarik(String kasusId, LocalDate hari) {
        laporan.findById(kasusId).filter(yang -> yang.status().terbuka()).ifPresent(yang -> yang.akhiri(StatusLaporan.DITARIK, hari));
    }
}
