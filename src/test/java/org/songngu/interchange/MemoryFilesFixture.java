package org.songngu.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.songngu.memory.Kept;
import org.songngu.memory.MemoryFiles;
import org.songngu.memory.MemoryId;
import org.songngu.memory.UnitId;

/// Takes files into a [MemoryFixture], all or nothing.
final class MemoryFilesFixture implements MemoryFiles {

    private final MemoryFixture memory;
    private final Map<String, FileHead> heads = new LinkedHashMap<>();
    private final Map<UnitId, Kept> kept = new HashMap<>();

    MemoryFilesFixture(MemoryFixture memory) {
        this.memory = memory;
    }

    @Override
    public boolean takeIn(MemoryId into, String name, Reading reading, Storing storing) {
        List<FiledUnit> taken = new ArrayList<>();
        boolean isWhole = reading.into(new Intake() {
            @Override
            public void head(Kept said) {
                heads.put(name, new FileHead(name, said));
            }

            @Override
            public void add(List<FiledUnit> units) {
                taken.addAll(units);
            }
        });
        if (!isWhole || storing.isCancelled()) {
            heads.remove(name);
            return false;
        }
        List<UnitId> ids =
                memory.store(into, taken.stream().map(FiledUnit::unit).toList());
        for (int i = 0; i < ids.size(); i++) {
            kept.put(ids.get(i), taken.get(i).kept());
        }
        storing.stored(taken.size(), taken.size());
        return true;
    }

    @Override
    public Map<UnitId, Kept> kept(List<UnitId> units) {
        Map<UnitId, Kept> asked = new HashMap<>(kept);
        asked.keySet().retainAll(units);
        return asked;
    }

    @Override
    public List<FileHead> heads(MemoryId of) {
        return List.copyOf(heads.values());
    }
}
