package id.rukun.prosedur.pencatatan.jabatan;

import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.Ketidakhadiran;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.catat.KursiRegister;
import id.rukun.jabatan.catat.PerbaikanJabatanService;
import id.rukun.prosedur.pencatatan.formulir.jabatan.JenisPencatatanJabatan;
import id.rukun.prosedur.pencatatan.formulir.jabatan.PencatatanJabatanIsian;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What cases record of posts of offices. */
@Service
@Transactional
public class PencatatanJabatanService {

    private final PencatatanJabatanRepository pencatatan;
    private final PembatalanJabatanRepository pembatalan;
    private final PenulisPencatatan penulis;
    private final PerbaikanJabatanService register;
    private final RiwayatIsian riwayat;
    private final WilayahService wilayah;
    private final AkunOrangService akunOrang;

    PencatatanJabatanService(PencatatanJabatanRepository pencatatan, PembatalanJabatanRepository pembatalan, PenulisPencatatan penulis,
            PerbaikanJabatanService register, RiwayatIsian riwayat, WilayahService wilayah, AkunOrangService akunOrang) {
        this.pencatatan = pencatatan;
        this.pembatalan = pembatalan;
        this.penulis = penulis;
        this.register = register;
        this.riwayat = riwayat;
        this.wilayah = wilayah;
        this.akunOrang = akunOrang;
    }

    /** A change is put forward, in the place of what its case put forward before. */
    public void ajukan(String kasusId, PencatatanBaru baru) {
        PencatatanJabatan yang = pencatatan.findById(kasusId).orElseGet(() -> new PencatatanJabatan(kasusId));
        yang.diajukan(baru, keadaan(baru.jenis(), baru.kursi().kursi()));
        pencatatan.saveAndFlush(yang);
    }

    @Transactional(readOnly = true)
    public PencatatanJabatan ambil(String kasusId) {
        return pencatatan.findById(kasusId).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<PencatatanJabatan> cari(String kasusId) {
        return pencatatan.findById(kasusId);
    }

    /**
     * Whoever changes the same unit's posts waits until this transaction has ended, and whoever records posts in the same government: one
     * person may get posts of two units.
     */
    public void tahan(PencatatanJabatan yang) {
        wilayah.cadangkan(Set.of(yang.unitId(), wilayah.pemerintah(yang.unitId()).id()));
    }

    /** Whether the register still says of the post what it said when the change was put forward. */
    @Transactional(readOnly = true)
    public boolean masihSama(PencatatanJabatan yang) {
        return yang.keadaan().equals(keadaan(yang.jenis(), yang.kursi()));
    }

    private String keadaan(JenisPencatatanJabatan jenis, KursiRegister kursi) {
        return jenis.tentangPos() ? register.keadaanPos(kursi) : register.keadaan(kursi);
    }

    /** It stands: written into the register. */
    public void catat(PencatatanJabatan yang, PencatatanJabatanIsian isian) {
        penulis.tulis(yang, isian);
        yang.tercatat(keadaan(yang.jenis(), yang.kursi()));
    }

    public void tolak(String kasusId) {
        ambil(kasusId).ditolak();
    }

    /** The absence from which somebody comes back on a day: the latest that began before it, else the first one. */
    @Transactional(readOnly = true)
    public Optional<Ketidakhadiran> ketidakhadiranSebelum(PemegangJabatan siapa, LocalDate hari) {
        return penulis.sebelum(siapa, hari);
    }

    /** Rows that a case has written for who got a post by it. */
    @Transactional(readOnly = true)
    public List<PemegangJabatan> ditempatkan(String kasusId) {
        return penulis.ditempatkan(kasusId);
    }

    /** Who holds a post on more days again once what a case has recorded is undone. */
    @Transactional(readOnly = true)
    public List<JabatanPulih> dipulihkan(String kasusId) {
        return penulis.dipulihkan(kasusId);
    }

    /** Whom what a case has recorded is about ({@link PemegangJabatan#orang}): who got a post by it, who lost it, who was absent. */
    @Transactional(readOnly = true)
    public List<String> orang(String kasusId) {
        return penulis.orang(kasusId);
    }

    /** The post that stood above the one whose end or whose superior a case has recorded; empty for the head. */
    @Transactional(readOnly = true)
    public Optional<String> atasanLama(String kasusId) {
        return penulis.atasanLama(kasusId);
    }

    /** What was recorded of posts of some units and can be undone as such: a name is put right by another correction. */
    @Transactional(readOnly = true)
    public List<PencatatanJabatan> tercatat(Collection<String> unitIds) {
        return pencatatan.findByUnitIdInAndStatus(unitIds, StatusPencatatanJabatan.TERCATAT).stream()
                .filter(PencatatanJabatan::dapatDibatalkan)
                .sorted(Comparator.comparing(PencatatanJabatan::berlaku).reversed().thenComparing(PencatatanJabatan::kasusId)).toList();
    }

    /** Whether the register has changed about the post since it was written. */
    @Transactional(readOnly = true)
    public boolean ditumpangi(PencatatanJabatan yang) {
        return !keadaan(yang.jenis(), yang.kursi()).equals(yang.sesudah());
    }

    /** In how many cases whoever got the post by it, acts in it longer by it, or came back to it has acted in it since. */
    @Transactional(readOnly = true)
    public int dikerjakan(PencatatanJabatan yang) {
        return penulis.dilaksanakan(yang).stream().mapToInt(p -> dikerjakan(p.pemegang(), p.sejak(), yang.grup(), yang.kasusId())).sum();
    }

    /** In how many cases, but for one, a holder has acted in his post, an office of this group. */
    @Transactional(readOnly = true)
    public int dikerjakan(PemegangJabatan siapa, String grup, String kecuali) {
        return dikerjakan(siapa, siapa.mulai(), grup, kecuali);
    }

    private int dikerjakan(PemegangJabatan siapa, LocalDate sejak, String grup, String kecuali) {
        return siapa.akun() == null ? 0 : riwayat.jumlahKasus(akunOrang.semua(siapa.akun()), grup, Kalender.awalHari(sejak), kecuali);
    }

    /** To undo is put forward, in the place of what its case put forward before. */
    public void ajukanPembatalan(String kasusId, PencatatanJabatan yang, String pengaju, String kantor, String penetap) {
        PembatalanJabatan batal = pembatalan.findById(kasusId).orElseGet(() -> new PembatalanJabatan(kasusId));
        batal.diajukan(yang.kasusId(), pengaju, kantor, penetap);
        pembatalan.saveAndFlush(batal);
    }

    @Transactional(readOnly = true)
    public PembatalanJabatan pembatalan(String kasusId) {
        return pembatalan.findById(kasusId).orElseThrow();
    }

    /** What stood before stands again. */
    public void batalkan(PembatalanJabatan batal) {
        PencatatanJabatan yang = ambil(batal.pencatatanId());
        penulis.pulihkan(yang.kasusId());
        yang.dibatalkan(batal.kasusId());
        batal.putus(StatusPencatatanJabatan.TERCATAT);
    }

    public void tolakPembatalan(String kasusId) {
        pembatalan(kasusId).putus(StatusPencatatanJabatan.DITOLAK);
    }
}
