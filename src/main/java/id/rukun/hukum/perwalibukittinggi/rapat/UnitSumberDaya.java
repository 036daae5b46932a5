package id.rukun.hukum.perwalibukittinggi.rapat;

import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.koordinasi.JenisUnitKerja;

/**
 * A unit whose resources are to be managed.
 *
 * @param nama its name
 * @param jenis what it is
 * @param asisten code of its Asisten; {@code null} for a unit in no list
 */
public record UnitSumberDaya(String nama, JenisUnitKerja jenis, @BolehKosong String asisten) {}
