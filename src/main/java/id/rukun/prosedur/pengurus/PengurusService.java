package id.rukun.prosedur.pengurus;

import id.rukun.jabatan.Jabatan;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.pengurus.formulir.BeritaAcaraPemilihanIsian;
import id.rukun.prosedur.pengurus.formulir.IsiSusunan;
import id.rukun.prosedur.pengurus.formulir.PembagianBidang;
import id.rukun.prosedur.pengurus.formulir.PemeriksaanIsian;
import id.rukun.prosedur.pengurus.formulir.SusunanIsian;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of recorded elections and of the lists of boards. */
@Service
@Transactional
public class PengurusService {

    private final PemilihanRepository pemilihan;
    private final AnggotaSusunanRepository anggota;
    private final PendudukService penduduk;
    private final WilayahService wilayah;

    PengurusService(PemilihanRepository pemilihan, AnggotaSusunanRepository anggota, PendudukService penduduk,
            WilayahService wilayah) {
        this.pemilihan = pemilihan;
        this.anggota = anggota;
        this.penduduk = penduduk;
        this.wilayah = wilayah;
    }

    /** Records for the chair of which unit somebody was elected, or what a correction makes of it. */
    public void buka(String kasusId, String unitId) {
        Pemilihan sasaran = pemilihan.findById(kasusId).orElseGet(() -> new Pemilihan(kasusId, unitId));
        sasaran.untuk(unitId);
        pemilihan.save(sasaran);
    }

    /** Number of another running case about the chair of a unit; who asks waits for whoever is opening one. */
    public Optional<String> kasusLain(String unitId, String kasusId) {
        wilayah.cadangkan(Set.of(unitId));
        return pemilihan.berjalan(unitId, kasusId).stream().findFirst();
    }

    /** Records the minutes of the election; what was formed for other ones falls. */
    public void catat(String kasusId, BeritaAcaraPemilihanIsian isian) {
        pemilihan(kasusId).dicatat(isian);
        anggota.deleteAll(susunan(kasusId));
        anggota.deleteAll(sementara(kasusId));
    }

    /** Records on what the term rests. */
    public void periksa(String kasusId, PemeriksaanIsian isian, LocalDate hariTerakhirLama) {
        pemilihan(kasusId).diperiksa(isian, hariTerakhirLama);
    }

    /** Records the list of a board; it takes the place of the one before. */
    public void susun(String kasusId, SusunanIsian isian, LocalDate hari) {
        Pemilihan sasaran = pemilihan(kasusId);
        sasaran.dibentuk(isian.tanggalPembentukan(), hari);
        gantikan(sasaran, isian, false);
    }

    /** Records whom the Lurah would name until the board of the Ketua stands. */
    public void tunjukSementara(String kasusId, IsiSusunan isian) {
        gantikan(pemilihan(kasusId), isian, true);
    }

    private void gantikan(Pemilihan sasaran, IsiSusunan isian, boolean sementara) {
        anggota.deleteAll(anggota.findByKasusIdAndSementaraOrderByUrutan(sasaran.kasusId(), sementara));
        anggota.flush();
        anggota.saveAll(daftar(sasaran, isian, sementara));
    }

    private List<AnggotaSusunan> daftar(Pemilihan sasaran, IsiSusunan isian, boolean sementara) {
        String kasusId = sasaran.kasusId();
        boolean rt = rt(sasaran);
        List<AnggotaSusunan> daftar = new ArrayList<>(List.of(
                new AnggotaSusunan(kasusId, sementara, 0, rt ? Jabatan.SEKRETARIS_RT : Jabatan.SEKRETARIS_RW, isian.sekretaris(),
                        null, null),
                new AnggotaSusunan(kasusId, sementara, 1, rt ? Jabatan.BENDAHARA_RT : Jabatan.BENDAHARA_RW, isian.bendahara(),
                        null, null)));
        pembagian(isian).forEach((orang, bidang) -> daftar.add(new AnggotaSusunan(kasusId, sementara, daftar.size(),
                rt ? Jabatan.BIDANG_RT : Jabatan.BIDANG_RW, orang, bidang.bidang(), bidang.tugas())));
        return daftar;
    }

    /** Which row tells of whom; who has no row, and a row that tells of nobody on the list, are left out. */
    @Transactional(readOnly = true)
    public Map<String, PembagianBidang> pembagian(IsiSusunan isian) {
        List<String> orang = isian.pengurusBidang() == null ? List.of() : isian.pengurusBidang();
        return PasanganBidang.cocokkan(orang, penduduk.nama(orang),
                isian.pembagianBidang() == null ? List.of() : isian.pembagianBidang());
    }

    /** The recorded election of a case. */
    @Transactional(readOnly = true)
    public Pemilihan pemilihan(String kasusId) {
        return pemilihan.findById(kasusId).orElseThrow();
    }

    /** The recorded elections to the chair of a unit whose cases run. */
    @Transactional(readOnly = true)
    public List<Pemilihan> berjalan(String unitId) {
        return pemilihan.berjalan(unitId);
    }

    /** The list as it stands, without the Ketua; empty before it came. */
    @Transactional(readOnly = true)
    public List<AnggotaSusunan> susunan(String kasusId) {
        return anggota.findByKasusIdAndSementaraOrderByUrutan(kasusId, false);
    }

    /** Whom the Lurah would name until then; empty where he named nobody. */
    @Transactional(readOnly = true)
    public List<AnggotaSusunan> sementara(String kasusId) {
        return anggota.findByKasusIdAndSementaraOrderByUrutan(kasusId, true);
    }

    /** The names of the Ketua terpilih and of all on the list, by id. */
    @Transactional(readOnly = true)
    public Map<String, String> nama(String kasusId) {
        List<String> semua = new ArrayList<>(Stream.concat(susunan(kasusId).stream(), sementara(kasusId).stream())
                .map(AnggotaSusunan::pendudukId).distinct().toList());
        Optional.ofNullable(pemilihan(kasusId).pemenangId()).ifPresent(semua::add);
        return penduduk.nama(semua);
    }

    /** Whether the election is that of a Ketua RT; otherwise it is that of a Ketua RW. */
    @Transactional(readOnly = true)
    public boolean rt(Pemilihan siapa) {
        return wilayah.unit(siapa.unitId()).jenis() == JenisUnit.RT;
    }
}
