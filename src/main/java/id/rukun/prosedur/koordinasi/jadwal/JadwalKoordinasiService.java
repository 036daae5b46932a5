package id.rukun.prosedur.koordinasi.jadwal;

import id.rukun.berkas.HubunganKasusService.Sekali;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.Variabel;
import id.rukun.engine.link.KasusLain;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.prosedur.koordinasi.CabangPelaksanaan;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.horizontal.PembukaHorizontal;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of schedules (BJR-T-01): the daily work of coordination asks which sessions are due, opens each, and closes what has come
 * to its last one.
 */
@Service
@Transactional
public class JadwalKoordinasiService {

    /** Key of the model that carries out one form of a session. */
    public static final String PROSEDUR = "pelaksanaan-koordinasi";
    /** Variable: id of the case of the coordination that a session belongs to. */
    public static final String KOORDINASI = PembukaHorizontal.KOORDINASI;
    /** Variable: id of the form that is carried out, or name of the way with partners. */
    public static final String BENTUK = "bentukId";
    /** Variable: date of the session, as {@link LocalDate#toString()}. */
    public static final String SESI = "sesi";

    private final JadwalKoordinasiRepository jadwal;
    private final SesiKoordinasiRepository sesi;
    private final KoordinasiService koordinasi;
    private final CabangPelaksanaan cabang;
    private final KasusLain kasusLain;

    JadwalKoordinasiService(JadwalKoordinasiRepository jadwal, SesiKoordinasiRepository sesi, KoordinasiService koordinasi,
            CabangPelaksanaan cabang, KasusLain kasusLain) {
        this.jadwal = jadwal;
        this.sesi = sesi;
        this.koordinasi = koordinasi;
        this.cabang = cabang;
        this.kasusLain = kasusLain;
    }

    /** The schedule of a coordination; empty where it has none. */
    @Transactional(readOnly = true)
    public Optional<JadwalKoordinasi> cari(String koordinasiId) {
        return jadwal.findById(koordinasiId);
    }

    /** What was opened of its sessions, the first one first. */
    @Transactional(readOnly = true)
    public List<SesiKoordinasi> sesi(String koordinasiId) {
        return sesi.findByKoordinasiIdOrderByKeAscPelaksanaanAsc(koordinasiId);
    }

    /** A coordination recurs from now on, as its details say. */
    public void simpan(Koordinasi satu) {
        JadwalKoordinasi yang = jadwal.findById(satu.kasusId()).orElseGet(() -> new JadwalKoordinasi(satu.kasusId(), satu.tenant()));
        yang.menurut(satu.jadwalMulai(), satu.jadwalInterval(), satu.jadwalAkhir());
        jadwal.save(yang);
        koordinasi.jadwalkan(satu.kasusId());
    }

    /** The sessions of a government that are due on a day and not opened yet, those of days that were missed among them. */
    @Transactional(readOnly = true)
    public List<SesiJatuhTempo> jatuhTempo(String tenant, LocalDate hari) {
        return jadwal.findByTenantAndDitutupPadaIsNullOrderByKoordinasiId(tenant).stream()
                .flatMap(satu -> IntStream.iterate(sesi.terakhir(satu.koordinasiId()) + 1,
                                ke -> satu.memuat(ke) && !satu.tanggal(ke).isAfter(hari), ke -> ke + 1)
                        .mapToObj(ke -> new SesiJatuhTempo(satu.koordinasiId(), ke, satu.tanggal(ke))))
                .toList();
    }

    /** The sessions of a government that lie on a day, opened or not: of which somebody is to be reminded. */
    @Transactional(readOnly = true)
    public List<SesiJatuhTempo> padaHari(String tenant, LocalDate hari) {
        return jadwal.findByTenantAndDitutupPadaIsNullOrderByKoordinasiId(tenant).stream()
                .flatMap(satu -> IntStream.iterate(1, ke -> satu.memuat(ke) && !satu.tanggal(ke).isAfter(hari), ke -> ke + 1)
                        .filter(ke -> satu.tanggal(ke).equals(hari)).mapToObj(ke -> new SesiJatuhTempo(satu.koordinasiId(), ke, hari)))
                .toList();
    }

    /** Opens a session, each form in a case of the unit that asked; what is open of it already stays as it is. */
    public List<Kasus> buka(SesiJatuhTempo satu) {
        return cabang.dari(satu.koordinasiId()).stream().flatMap(pelaksanaan -> buka(satu, pelaksanaan).stream()).toList();
    }

    private Optional<Kasus> buka(SesiJatuhTempo satu, String pelaksanaan) {
        Koordinasi asal = koordinasi.koordinasi(satu.koordinasiId());
        Optional<Kasus> kasus = kasusLain.buka(new PembukaanKasus(PROSEDUR, null, asal.unitPemohon(),
                new Sekali(String.join("/", PROSEDUR, satu.koordinasiId(), String.valueOf(satu.ke()), pelaksanaan), true),
                "Sesi ke-" + satu.ke() + " koordinasi periodik “" + asal.perihal() + "”, " + Kalender.tulis(satu.tanggal())
                        + " (Pasal 18 ayat (5) Perwali Banjar 6/2023).",
                Map.of(Variabel.KANTOR_PEMOHON, asal.kantorPemohon(), BENTUK, pelaksanaan, KOORDINASI, satu.koordinasiId(), SESI,
                        satu.tanggal().toString())));
        kasus.filter(baru -> sesi(satu.koordinasiId()).stream().noneMatch(ada -> ada.kasusId().equals(baru.id())))
                .ifPresent(baru -> sesi.save(new SesiKoordinasi(satu, pelaksanaan, baru.id())));
        return kasus;
    }

    /**
     * Closes the coordinations of a government whose last session lies behind and is over.
     *
     * @return what was closed
     */
    public List<Koordinasi> tutupYangHabis(String tenant, LocalDate hari) {
        return jadwal.findByTenantAndDitutupPadaIsNullOrderByKoordinasiId(tenant).stream().filter(satu -> habis(satu, hari))
                .map(satu -> tutup(satu, hari)).toList();
    }

    private boolean habis(JadwalKoordinasi satu, LocalDate hari) {
        int berikut = sesi.terakhir(satu.koordinasiId()) + 1;
        return satu.akhir() != null && satu.akhir().isBefore(hari) && !satu.memuat(berikut) && !sesi.berjalan(satu.koordinasiId());
    }

    private Koordinasi tutup(JadwalKoordinasi satu, LocalDate hari) {
        satu.tutup(hari);
        koordinasi.tutup(satu.koordinasiId(), hari);
        return koordinasi.koordinasi(satu.koordinasiId());
    }
}
