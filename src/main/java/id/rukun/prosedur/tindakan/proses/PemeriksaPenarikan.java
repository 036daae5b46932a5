package id.rukun.prosedur.tindakan.proses;

import id.rukun.engine.Kantor;
import id.rukun.engine.Langkah;
import id.rukun.engine.Pengusul;
import id.rukun.engine.Penolakan;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.tindakan.TindakanIsian;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A case is withdrawn by who proposed it; for an RT or RW the staff may, if they name its letter. */
@Component
class PemeriksaPenarikan {

    private final Pengusul pengusul;
    private final WilayahService wilayah;
    private final Kantor namaKantor;

    PemeriksaPenarikan(Pengusul pengusul, WilayahService wilayah, Kantor namaKantor) {
        this.pengusul = pengusul;
        this.wilayah = wilayah;
        this.namaKantor = namaKantor;
    }

    /** @throws org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException if the office may not */
    void periksa(Langkah langkah, TindakanIsian isian, String kantor) {
        Set<String> siapa = pengusul.kantor(langkah.kasus());
        if (siapa.contains(kantor)) {
            return;
        }
        boolean petugas = Kantor.peranGrup(kantor).equals(Jabatan.PETUGAS_KELURAHAN.peran());
        if (!petugas || siapa.stream().noneMatch(this::rtAtauRw)) {
            throw Penolakan.karena("BUKAN_PENGUSUL", "Kasus ini hanya dapat ditarik oleh yang mengusulkannya: "
                    + siapa.stream().map(namaKantor::nama).sorted().collect(Collectors.joining(", ")) + ".");
        }
        if (isian.nomorSurat() == null || isian.tanggalSurat() == null) {
            throw Penolakan.karena("SURAT_PENGUSUL_WAJIB", "Petugas menarik kasus atas nama unit pengusul: isi nomor "
                    + "dan tanggal surat unit pengusul.");
        }
    }

    private boolean rtAtauRw(String kantor) {
        JenisUnit jenis = wilayah.unit(Kantor.unitGrup(kantor)).jenis();
        return jenis == JenisUnit.RT || jenis == JenisUnit.RW;
    }
}
