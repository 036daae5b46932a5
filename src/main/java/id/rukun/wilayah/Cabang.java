package id.rukun.wilayah;

import java.time.LocalDate;

/** A unit with the attributes by which it hangs below another one. */
record Cabang(Unit unit, AtributUnit atribut) {

    /**
     * What is shown of it.
     *
     * @param nomorInduk number of the RW to which an RT belongs, otherwise {@code null}
     * @param hari day for which its status is told
     */
    UnitRingkas ringkas(String nomorInduk, LocalDate hari) {
        String nama = unit.jenis().sebut(atribut.namaAtauNomor());
        if (unit.jenis() == JenisUnit.RT) {
            nama += "/" + JenisUnit.RW.sebut(nomorInduk);
        }
        return new UnitRingkas(unit.id(), unit.jenis(), atribut.kode(), atribut.nomor(), nama, unit.statusPada(hari),
                atribut.indukId());
    }
}
