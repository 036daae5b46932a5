package id.rukun.prosedur.pemberhentian;

import id.rukun.berkas.KasusService;
import id.rukun.hukum.kebijakan.pemberhentian.BerlakuSesudahDiterima;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.jabatan.masabakti.MasaBaktiService;
import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.pemberhentian.formulir.LaporanBerhentiIsian;
import id.rukun.prosedur.pemberhentian.formulir.SebabBerhenti;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of deaths and resignations as cases tell them. */
@Service
@Transactional
public class PemberhentianService {

    private final PemberhentianRepository pemberhentian;
    private final PenempatanService penempatan;
    private final JabatanService jabatan;
    private final MasaBaktiService masaBakti;
    private final PendudukService penduduk;
    private final WilayahService wilayah;
    private final KasusService kasusService;

    PemberhentianService(PemberhentianRepository pemberhentian, PenempatanService penempatan, JabatanService jabatan,
            MasaBaktiService masaBakti, PendudukService penduduk, WilayahService wilayah, KasusService kasusService) {
        this.pemberhentian = pemberhentian;
        this.penempatan = penempatan;
        this.jabatan = jabatan;
        this.masaBakti = masaBakti;
        this.penduduk = penduduk;
        this.wilayah = wilayah;
        this.kasusService = kasusService;
    }

    /**
     * Number of another running case that ends the same post, and stands in the way: any for a resignation, for a death only that
     * of a death. Who asks waits for whoever is reporting one.
     */
    public Optional<String> kasusLain(PemegangJabatan siapa, SebabBerhenti sebab, String kasusId) {
        wilayah.cadangkan(Set.of(siapa.unitId()));
        return pemberhentian.berjalan(siapa.id()).stream().filter(b -> !b.kasusId().equals(kasusId))
                .filter(b -> sebab != SebabBerhenti.MENINGGAL || b.meninggal())
                .map(b -> kasusService.kasus(b.kasusId()).nomor()).findFirst();
    }

    /**
     * Records what was reported of a post; a correction takes its place. Where the register knows no last day of the post, the
     * latest possible stands for it: a term that runs on a day is over when a whole one has passed since (Pasal 33 ayat (1)).
     */
    public Pemberhentian catat(String kasusId, LaporanBerhentiIsian isian, PemegangJabatan siapa) {
        Pemberhentian yang = pemberhentian.findById(kasusId).orElseGet(() -> new Pemberhentian(kasusId));
        yang.dilaporkan(isian, siapa.unitId());
        yang.berakhirPada(siapa.sampai() == null
                ? masaBakti.hariTerakhir(yang.diminta(), kasusService.kasus(kasusId).edisi()) : siapa.sampai());
        return pemberhentian.save(yang);
    }

    /** The paper is right: from when on the post is no longer held. */
    public Pemberhentian verifikasi(String kasusId, LocalDate diterima) {
        Pemberhentian yang = ambil(kasusId);
        yang.diverifikasi(diterima, berlaku(yang, diterima));
        return yang;
    }

    /** The paper does not count: nothing ends. */
    public void tolak(String kasusId) {
        ambil(kasusId).diverifikasi(null, null);
    }

    /** From when on a post is no longer held whose paper was received on a day. */
    public static LocalDate berlaku(Pemberhentian yang, LocalDate diterima) {
        return yang.meninggal() ? yang.diminta() : new BerlakuSesudahDiterima.Fakta(yang.diminta(), diterima).berlaku();
    }

    /** A resignation is taken back. */
    public void cabut(String kasusId, LocalDate hari) {
        ambil(kasusId).dicabut(hari);
    }

    /** Ends the post, with the absences of who held it; whoever listens to the register is told. */
    public void akhiri(String kasusId) {
        Pemberhentian yang = ambil(kasusId);
        yang.mengakhiri();
        penempatan.akhiri(yang.pemegangId(), yang.berlaku(),
                yang.meninggal() ? SebabAkhir.MENINGGAL : SebabAkhir.MENGUNDURKAN_DIRI, null);
    }

    /** A Keputusan was given on it. */
    public void tetapkan(String kasusId, String keputusanId) {
        ambil(kasusId).ditetapkan(keputusanId);
    }

    @Transactional(readOnly = true)
    public Optional<Pemberhentian> cari(String kasusId) {
        return pemberhentian.findById(kasusId);
    }

    /** The death or resignation that a case is about. */
    @Transactional(readOnly = true)
    public Pemberhentian ambil(String kasusId) {
        return cari(kasusId).orElseThrow();
    }

    /** The post that ends. */
    @Transactional(readOnly = true)
    public PemegangJabatan posisi(Pemberhentian yang) {
        return jabatan.posisi(yang.pemegangId()).orElseThrow();
    }

    /** The running cases that have not ended a post yet. */
    @Transactional(readOnly = true)
    public List<Pemberhentian> berjalan(String pemegangId) {
        return pemberhentian.berjalan(pemegangId);
    }

    /** When who holds a post died, as the register of residents has it; empty for the living. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> meninggal(PemegangJabatan siapa) {
        return Optional.ofNullable(siapa.pendudukId()).flatMap(penduduk::cari).map(Penduduk::tanggalMeninggal);
    }
}
