package id.rukun.prosedur.koordinasi.horizontal;

import id.rukun.berkas.KasusService;
import id.rukun.hukum.kebijakan.horizontal.PesertaKantorAsisten;
import id.rukun.hukum.kebijakan.horizontal.SatuHorizontalSekaligus;
import id.rukun.hukum.koordinasi.BentukKoordinasi;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.hukum.perwalibukittinggi.horizontal.AsistenTerkaitLengkap;
import id.rukun.hukum.perwalibukittinggi.horizontal.JawabanAsisten;
import id.rukun.hukum.perwalibukittinggi.horizontal.NaskahDisetujuiSemua;
import id.rukun.hukum.perwalibukittinggi.permintaan.PejabatKoordinasi;
import id.rukun.hukum.perwalibukittinggi.permintaan.TugasJabatanKosong;
import id.rukun.hukum.perwalibukittinggi.umum.HorizontalFakta;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiAsisten;
import id.rukun.prosedur.koordinasi.KoordinasiBentuk;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.wilayah.kerja.UnitKerja;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The facts that the rules of a coordination among the Asisten ask about. */
@Service
@Transactional(readOnly = true)
public class SyaratHorizontal {

    private static final String BELUM = "BELUM";

    private final HorizontalService horizontal;
    private final KoordinasiService koordinasi;
    private final DirektoriUnit direktori;
    private final JabatanService jabatan;
    private final KasusService kasus;

    SyaratHorizontal(HorizontalService horizontal, KoordinasiService koordinasi, DirektoriUnit direktori, JabatanService jabatan,
            KasusService kasus) {
        this.horizontal = horizontal;
        this.koordinasi = koordinasi;
        this.direktori = direktori;
        this.jabatan = jabatan;
        this.kasus = kasus;
    }

    /** Ids of the offices of the city's Asisten, in the order of the regulation. */
    public List<String> asisten(String tenant) {
        return direktori.semua(tenant).stream().filter(unit -> unit.jenis() == JenisUnitKerja.ASISTEN).map(UnitKerja::unitId).toList();
    }

    /** Who was chosen against the offices of the city. */
    public PesertaKantorAsisten.Fakta kantor(String tenant, Collection<String> dipilih) {
        List<String> ada = asisten(tenant);
        return new PesertaKantorAsisten.Fakta((int) dipilih.stream().filter(id -> !ada.contains(id)).count());
    }

    /** Who takes part against whom the coordination concerns. */
    public AsistenTerkaitLengkap.Fakta lengkap(List<String> peserta, String koordinasiId) {
        return new AsistenTerkaitLengkap.Fakta(kode(peserta), koordinasiId == null ? List.of() : kode(tersangkut(koordinasiId)));
    }

    /**
     * Whether a coordination that was chosen is open and concerns the Asisten who chose it, and what runs about it.
     *
     * @param asistenId id of his office
     * @param kecuali id of the one that asks; {@code null} before there is one
     */
    public SatuHorizontalSekaligus.Fakta sekaligus(String koordinasiId, String asistenId, String kecuali) {
        if (koordinasiId == null) {
            return new SatuHorizontalSekaligus.Fakta(true, null);
        }
        boolean terbuka = koordinasi.terbukaBagi(asistenId).stream().map(Koordinasi::kasusId).anyMatch(koordinasiId::equals);
        return new SatuHorizontalSekaligus.Fakta(terbuka, terbuka ? horizontal.berjalan(koordinasiId)
                .filter(satu -> !satu.id().equals(kecuali)).map(satu -> kasus.kasus(satu.kasusId()).nomor()).orElse(null) : null);
    }

    /** What each has answered to the text that went round. */
    public NaskahDisetujuiSemua.Fakta kesepahaman(String id, LocalDate hariIni) {
        return new NaskahDisetujuiSemua.Fakta(horizontal.peserta(id).stream().map(this::jawaban).toList(),
                horizontal.ambil(id).diedarkanPada(), hariIni);
    }

    private JawabanAsisten jawaban(PersetujuanAsisten satu) {
        boolean diam = satu.jawaban() == null || satu.jawaban() == JawabanNaskah.DIAM;
        return new JawabanAsisten(direktori.kodeAsisten(satu.asistenId()), diam ? BELUM : satu.jawaban().name());
    }

    /** Whether the Asisten whom a coordination concerns have coordinated (BKT-R-13, BKT-R-33). */
    public HorizontalFakta kewajiban(String koordinasiId) {
        List<BentukKoordinasi> bentuk = koordinasi.bentuk(koordinasiId).stream().map(KoordinasiBentuk::bentuk).toList();
        return new HorizontalFakta(kode(tersangkut(koordinasiId)), kode(horizontal.selesaiDengan(koordinasiId)),
                !bentuk.isEmpty() && bentuk.stream().allMatch(BentukKoordinasi.PERTUKARAN_DATA::equals));
    }

    /** Whether an Asisten's post is held. */
    public TugasJabatanKosong.Fakta jabatan(String asistenId, LocalDate hari) {
        return new TugasJabatanKosong.Fakta(PejabatKoordinasi.ASISTEN, direktori.nama(asistenId),
                jabatan.dijabat(Jabatan.ASISTEN, asistenId, hari));
    }

    private List<String> tersangkut(String koordinasiId) {
        return koordinasi.asisten(koordinasiId).stream().map(KoordinasiAsisten::asistenId).toList();
    }

    private List<String> kode(Collection<String> asistenIds) {
        return asistenIds.stream().map(direktori::kodeAsisten).toList();
    }
}
