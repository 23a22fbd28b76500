// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/sim_vfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <new>
#include <set>
#include <vector>

#include "absl/strings/str_cat.h"

namespace composio::simulation {
namespace {

struct Handle;

// What the connections to one file share: its locks and the memory of its write-ahead log's index.
struct Sharing {
  std::set<Handle*> handles;
  std::vector<std::unique_ptr<char[]>> regions;
};

struct Handle {
  SimVfs::State* state = nullptr;
  std::string name;
  std::shared_ptr<SimFile> file;
  std::shared_ptr<Sharing> sharing;
  bool remove_on_close = false;
  int boot = 0;
  int lock = SQLITE_LOCK_NONE;
  uint32_t shm_shared = 0;
  uint32_t shm_exclusive = 0;
};

struct OpenFile {
  sqlite3_file base;
  Handle* handle;
};

Handle& Of(sqlite3_file* file) { return *reinterpret_cast<OpenFile*>(file)->handle; }

}  // namespace

struct SimVfs::State {
  SimDisk& disk;
  base::Random& random;
  base::Clock& clock;
  std::map<std::string, std::shared_ptr<Sharing>> sharing;
  int temporary = 0;
};

namespace {

SimVfs::State& Of(sqlite3_vfs* vfs) { return *static_cast<SimVfs::State*>(vfs->pAppData); }

bool Dead(const Handle& handle) { return handle.boot != handle.state->disk.boot() || handle.state->disk.powerless(); }

int Close(sqlite3_file* file) {
  Handle& handle = Of(file);
  handle.sharing->handles.erase(&handle);
  // Whoever opens the file next, alone, begins with memory of its own, as on a real system.
  if (handle.sharing->handles.empty()) handle.sharing->regions.clear();
  if (handle.remove_on_close && !Dead(handle)) handle.state->disk.Remove(handle.name);
  delete &handle;
  return SQLITE_OK;
}

int Read(sqlite3_file* file, void* out, int count, sqlite3_int64 offset) {
  Handle& handle = Of(file);
  if (Dead(handle)) return SQLITE_IOERR_READ;
  const std::string& content = handle.file->content();
  const size_t from = std::min(content.size(), static_cast<size_t>(offset));
  const size_t got = std::min(content.size() - from, static_cast<size_t>(count));
  std::memcpy(out, content.data() + from, got);
  if (got == static_cast<size_t>(count)) return SQLITE_OK;
  std::memset(static_cast<char*>(out) + got, 0, static_cast<size_t>(count) - got);
  return SQLITE_IOERR_SHORT_READ;
}

int Write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset) {
  Handle& handle = Of(file);
  if (Dead(handle)) return SQLITE_IOERR_WRITE;
  const bool grows = static_cast<size_t>(offset + count) > handle.file->content().size();
  if (grows && handle.state->disk.full()) return SQLITE_FULL;
  handle.file->Write(static_cast<uint64_t>(offset), {static_cast<const char*>(bytes), static_cast<size_t>(count)});
  // The power goes during the write: it may be torn.
  return handle.state->disk.Change() ? SQLITE_OK : SQLITE_IOERR_WRITE;
}

int Truncate(sqlite3_file* file, sqlite3_int64 size) {
  Handle& handle = Of(file);
  if (Dead(handle)) return SQLITE_IOERR_TRUNCATE;
  handle.file->Truncate(static_cast<uint64_t>(size));
  return handle.state->disk.Change() ? SQLITE_OK : SQLITE_IOERR_TRUNCATE;
}

int Sync(sqlite3_file* file, int) {
  Handle& handle = Of(file);
  if (Dead(handle) || !handle.state->disk.Change() || !handle.state->disk.MaySync()) return SQLITE_IOERR_FSYNC;
  handle.file->Sync();
  return SQLITE_OK;
}

int FileSize(sqlite3_file* file, sqlite3_int64* size) {
  Handle& handle = Of(file);
  if (Dead(handle)) return SQLITE_IOERR_FSTAT;
  *size = static_cast<sqlite3_int64>(handle.file->content().size());
  return SQLITE_OK;
}

int Lock(sqlite3_file* file, int level) {
  Handle& handle = Of(file);
  if (handle.lock >= level) return SQLITE_OK;
  for (const Handle* other : handle.sharing->handles) {
    if (other == &handle) continue;
    const bool barred = level == SQLITE_LOCK_SHARED      ? other->lock >= SQLITE_LOCK_PENDING
                        : level == SQLITE_LOCK_EXCLUSIVE ? other->lock >= SQLITE_LOCK_SHARED
                                                         : other->lock >= SQLITE_LOCK_RESERVED;
    if (barred) return SQLITE_BUSY;
  }
  handle.lock = level;
  return SQLITE_OK;
}

int Unlock(sqlite3_file* file, int level) {
  Handle& handle = Of(file);
  handle.lock = std::min(handle.lock, level);
  return SQLITE_OK;
}

int CheckReservedLock(sqlite3_file* file, int* reserved) {
  const Handle& handle = Of(file);
  *reserved = std::any_of(handle.sharing->handles.begin(), handle.sharing->handles.end(),
                          [](const Handle* other) { return other->lock >= SQLITE_LOCK_RESERVED; });
  return SQLITE_OK;
}

int FileControl(sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; }
int SectorSize(sqlite3_file*) { return 512; }
int DeviceCharacteristics(sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

int ShmMap(sqlite3_file* file, int region, int size, int extend, void volatile** out) {
  Handle& handle = Of(file);
  auto& regions = handle.sharing->regions;
  *out = nullptr;
  if (static_cast<size_t>(region) >= regions.size() && !extend) return SQLITE_OK;
  while (regions.size() <= static_cast<size_t>(region)) {
    regions.push_back(std::make_unique<char[]>(static_cast<size_t>(size)));
  }
  *out = regions[static_cast<size_t>(region)].get();
  return SQLITE_OK;
}

int ShmLock(sqlite3_file* file, int offset, int count, int flags) {
  Handle& handle = Of(file);
  const uint32_t mask = ((1u << count) - 1) << offset;
  if (flags & SQLITE_SHM_UNLOCK) {
    ((flags & SQLITE_SHM_SHARED) ? handle.shm_shared : handle.shm_exclusive) &= ~mask;
    return SQLITE_OK;
  }
  for (const Handle* other : handle.sharing->handles) {
    if (other == &handle) continue;
    if (other->shm_exclusive & mask) return SQLITE_BUSY;
    if ((flags & SQLITE_SHM_EXCLUSIVE) && (other->shm_shared & mask)) return SQLITE_BUSY;
  }
  ((flags & SQLITE_SHM_SHARED) ? handle.shm_shared : handle.shm_exclusive) |= mask;
  return SQLITE_OK;
}

void ShmBarrier(sqlite3_file*) {}

int ShmUnmap(sqlite3_file* file, int remove) {
  Handle& handle = Of(file);
  handle.shm_shared = handle.shm_exclusive = 0;
  if (remove) handle.sharing->regions.clear();
  return SQLITE_OK;
}

const sqlite3_io_methods kMethods = {
    .iVersion = 2,
    .xClose = Close,
    .xRead = Read,
    .xWrite = Write,
    .xTruncate = Truncate,
    .xSync = Sync,
    .xFileSize = FileSize,
    .xLock = Lock,
    .xUnlock = Unlock,
    .xCheckReservedLock = CheckReservedLock,
    .xFileControl = FileControl,
    .xSectorSize = SectorSize,
    .xDeviceCharacteristics = DeviceCharacteristics,
    .xShmMap = ShmMap,
    .xShmLock = ShmLock,
    .xShmBarrier = ShmBarrier,
    .xShmUnmap = ShmUnmap,
};

int Open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* out_flags) {
  SimVfs::State& state = Of(vfs);
  file->pMethods = nullptr;
  if (state.disk.powerless()) return SQLITE_CANTOPEN;
  const std::string path = name ? name : absl::StrCat("temporary-", ++state.temporary);
  std::shared_ptr<SimFile> opened = state.disk.Open(path, (flags & SQLITE_OPEN_CREATE) != 0);
  if (!opened) return SQLITE_CANTOPEN;
  // Memory and locks of a machine do not outlive its power.
  std::shared_ptr<Sharing>& sharing = state.sharing[absl::StrCat(path, "@", state.disk.boot())];
  if (!sharing) sharing = std::make_shared<Sharing>();
  auto* handle =
      new Handle{&state, path, std::move(opened), sharing, (flags & SQLITE_OPEN_DELETEONCLOSE) != 0, state.disk.boot()};
  sharing->handles.insert(handle);
  reinterpret_cast<OpenFile*>(file)->handle = handle;
  file->pMethods = &kMethods;
  if (out_flags) *out_flags = flags;
  return SQLITE_OK;
}

int Delete(sqlite3_vfs* vfs, const char* name, int) {
  SimVfs::State& state = Of(vfs);
  if (state.disk.powerless()) return SQLITE_IOERR_DELETE;
  if (!state.disk.Exists(name)) return SQLITE_IOERR_DELETE_NOENT;
  state.disk.Remove(name);
  return SQLITE_OK;
}

int Access(sqlite3_vfs* vfs, const char* name, int, int* out) {
  *out = Of(vfs).disk.Exists(name);
  return SQLITE_OK;
}

int FullPathname(sqlite3_vfs*, const char* name, int size, char* out) {
  sqlite3_snprintf(size, out, "%s", name);
  return SQLITE_OK;
}

int Randomness(sqlite3_vfs* vfs, int size, char* out) {
  for (int i = 0; i < size; ++i) out[i] = static_cast<char>(Of(vfs).random.Next());
  return size;
}

int Sleep(sqlite3_vfs*, int micros) { return micros; }

int CurrentTimeInt64(sqlite3_vfs* vfs, sqlite3_int64* out) {
  constexpr sqlite3_int64 kUnixEpoch = 24405875 * static_cast<sqlite3_int64>(8640000);
  *out = kUnixEpoch + absl::ToUnixMillis(Of(vfs).clock.Now());
  return SQLITE_OK;
}

int CurrentTime(sqlite3_vfs* vfs, double* out) {
  sqlite3_int64 now = 0;
  CurrentTimeInt64(vfs, &now);
  *out = static_cast<double>(now) / 86400000.0;
  return SQLITE_OK;
}

int GetLastError(sqlite3_vfs*, int, char*) { return 0; }

}  // namespace

SimVfs::SimVfs(SimDisk& disk, base::Random& random, base::Clock& clock)
    : name_(absl::StrCat("sim-", reinterpret_cast<uintptr_t>(this))),
      state_(new State{disk, random, clock, {}, 0}),
      vfs_(new sqlite3_vfs()) {
  vfs_->iVersion = 2;
  vfs_->szOsFile = sizeof(OpenFile);
  vfs_->mxPathname = 256;
  vfs_->zName = name_.c_str();
  vfs_->pAppData = state_.get();
  vfs_->xOpen = Open;
  vfs_->xDelete = Delete;
  vfs_->xAccess = Access;
  vfs_->xFullPathname = FullPathname;
  vfs_->xRandomness = Randomness;
  vfs_->xSleep = Sleep;
  vfs_->xCurrentTime = CurrentTime;
  vfs_->xGetLastError = GetLastError;
  vfs_->xCurrentTimeInt64 = CurrentTimeInt64;
  sqlite3_vfs_register(vfs_.get(), 0);
  // SQLite's own generator too starts anew from our seed.
  sqlite3_test_control(SQLITE_TESTCTRL_PRNG_SEED, static_cast<int>(random.Next() | 1), nullptr);
}

SimVfs::~SimVfs() { sqlite3_vfs_unregister(vfs_.get()); }

}  // namespace composio::simulation
