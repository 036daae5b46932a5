package id.rukun.prosedur.penggabungan.proses;

import id.rukun.berkas.KasusService;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PengusulKasus;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.penggabungan.formulir.AsalUsul;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.UsulanPenggabungan;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who proposed a merger of RT or RW (Pasal 14 ayat (3)): the RT or RW that passed it on, the Lurah, or both. */
@Component
class PengusulPenggabungan implements PengusulKasus {

    private final PenggabunganService penggabungan;
    private final WilayahService wilayah;
    private final KasusService kasusService;
    private final Kantor kantor;

    PengusulPenggabungan(PenggabunganService penggabungan, WilayahService wilayah, KasusService kasusService,
            Kantor kantor) {
        this.penggabungan = penggabungan;
        this.wilayah = wilayah;
        this.kasusService = kasusService;
        this.kantor = kantor;
    }

    @Override
    public Set<String> prosedur() {
        return Set.of(PenggabunganRtLintasRwProcess.KUNCI, PenggabunganRtSatuRwProcess.KUNCI, "penggabungan-rw");
    }

    @Override
    public Set<String> kantorPengusul(String kasusId) {
        Optional<UsulanPenggabungan> adanya = penggabungan.cari(kasusId);
        if (adanya.isEmpty()) {
            // Opened by a weighing of Pasal 15: the Lurah is to propose.
            return Set.of(kantor.grup(Jabatan.LURAH.peran(), kasusService.kasus(kasusId).unitId()));
        }
        UsulanPenggabungan usulan = adanya.get();
        Set<String> pengusul = new HashSet<>();
        // Only a proposal of the community names a unit (PERGUB171-PS14-3.1).
        if (usulan.unitPengusul() != null) {
            JenisUnit jenis = wilayah.unit(usulan.unitPengusul()).jenis();
            Jabatan ketua = jenis == JenisUnit.RT ? Jabatan.KETUA_RT : Jabatan.KETUA_RW;
            pengusul.add(kantor.grup(ketua.peran(), usulan.unitPengusul()));
        }
        if (usulan.asal().contains(AsalUsul.LURAH)) {
            pengusul.add(kantor.grup(Jabatan.LURAH.peran(), kasusService.kasus(kasusId).unitId()));
        }
        return pengusul;
    }
}
