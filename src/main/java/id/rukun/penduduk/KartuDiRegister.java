package id.rukun.penduduk;

import id.rukun.wilayah.keterangan.KartuTercatat;
import org.springframework.stereotype.Component;

/** Tells the register of areas which RT have cards here. */
@Component
class KartuDiRegister implements KartuTercatat {

    @Override
    public String rtBerkartu() {
        return """
                select d.rt_id, count(*) jumlah from kk_di_unit d join kartu_keluarga k on k.id = d.kk_id
                where d.kunci_terbuka is not null and k.status = 'AKTIF' group by d.rt_id""";
    }
}
